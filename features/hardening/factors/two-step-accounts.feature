@area:hardening/factors @edition:2fa-2017 @edition:2fa-2018
Feature: Hardening: accounts with two-step verification beside those with two-factor authentication
  A service that offers both schemes keeps these rules for the older one too.

  Background:
    Given the service offers two-step verification
    And Ada has an account with two-step verification

  @rule:H-APP-05
  Rule: Wrong codes of an authenticator app MUST be counted together with all other wrong codes of the account

    Scenario Outline: in a later sign-in with two-step verification, Ada <outcome> after <wrong> wrong codes of the app
      Given Ada has the authenticator app "Codes"
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> wrong codes of "Codes" on the client
      And Ada has begun to sign in on a new client
      And Ada has entered 1 wrong code of "Codes" on the client
      When Ada enters the code that Ada's "Codes" shows on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                | outcome          |
        | two fewer than the maximum number of | is signed in     |
        | one fewer than the maximum number of | is not signed in |

  @rule:H-RECOVERYCODE-04
  Rule: Wrong recovery codes MUST be counted together with all other wrong codes of the account

    Scenario Outline: in a later sign-in with two-step verification, Ada <outcome> after <wrong> wrong recovery codes
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> wrong recovery codes on the client
      And Ada has begun to sign in on a new client
      And Ada has entered 1 wrong recovery code on the client
      When Ada enters recovery code 1 of Ada on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                | outcome          |
        | two fewer than the maximum number of | is signed in     |
        | one fewer than the maximum number of | is not signed in |

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Example: a recovery code that signed Ada in with two-step verification does not sign her in again
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of Ada on the client
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of Ada on the client
      Then Ada is not signed in on the client

  @rule:H-APP-01
  Rule: A code of an authenticator app MUST be accepted only once

    Scenario Outline: a code that the app <when>, and that signed Ada in with two-step verification, does not sign her in again
      Given Ada has the authenticator app "Codes"
      And Ada has begun to sign in on a new client
      And Ada has entered <code> on the client
      And Ada has begun to sign in on a new client
      When Ada enters <again> on the client
      Then Ada is not signed in on the client

      Examples: now, and in the last step of the window
        | when                             | code                                                         | again         |
        | shows                            | the code that Ada's "Codes" shows                            | that app code |
        | will show just inside the window | the code that Ada's "Codes" will show just inside the window | that app code |

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Example: after a reset by a mailed link, an account with two-step verification still asks for a code
      Given Ada has requested a link for the forgotten password
      And Ada has followed the link
      When Ada signs in on a new client
      Then a code is asked for
