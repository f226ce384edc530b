@area:hardening/restarts
Feature: Hardening: what else a restart keeps
  Counts, used codes and ended sign-ins of further kinds stay as they were after a restart of the
  service.

  @rule:H-RESTART-04
  Rule: Anything that was ended or revoked MUST NOT give access after a restart of the service

    Scenario Outline: Ada's <thing> ends when <event>, and a restart of the service does not restore it
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      And the service was restarted
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                         |
        | mailed link for a forgotten password | Ada requests a link for a forgotten password  |
        | mailed link for a forgotten password | Ada resets her forgotten password with a code |

      @edition:2fa-2018
      Examples: where the old password began it
        | thing                                      | event                                                |
        | sign-in waiting for a code                 | Ada changes her password                             |
        | unfinished reset of a forgotten password   | Ada changes her password                             |
        | code to reset a forgotten password         | Ada resets her forgotten password with a mailed link |
        | token for choosing a required new password | Ada resets her forgotten password with a code        |
        | token for choosing a required new password | Ada chooses the required new password                |

    Scenario Outline: where "<parameter>" is declared, Ada's <thing> ends when <event>, and a restart of the service does not restore it
      Given the service declares "<parameter>" as "true"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      And the service was restarted
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                    | event                    | parameter                        |
        | recovery in progress     | Ada cancels her recovery | recovery.owner_cancels           |
        | trust token of a browser | Ada changes her password | browser.trust_ends_with_password |

    Scenario Outline: after the service was restarted, the earlier of two codes is still refused where a new code replaces it
      Given the service can send codes by <way>
      And the service declares "code.supersede" as "replace"
      And Ada has an account with a second factor
      And Ada has been sent a code by <way> for a new client
      And Ada has been sent a code by <way> for the client
      And the service was restarted
      When Ada enters the earlier code on the client
      Then Ada is not signed in on the client

      Examples:
        | way   |
        | text  |
        | email |

    Scenario Outline: where refusing ends the whole sign-in, a restart of the service does not restore a refused sign-in
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      And the service was restarted
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                      | event                                             |
        | sign-in waiting for a code | Ada refuses a sign-in request on a trusted device |

  @rule:H-RESTART-03
  Rule: A code that was used MUST NOT be accepted again after a restart of the service

    Scenario Outline: after the service was restarted, where codes are valid for every sign-in of the account, a used code by <way> is refused in another sign-in
      Given the service can send codes by <way>
      And the service declares "code.binding" as "account"
      And Ada has an account with a second factor
      And Ada has begun to sign in on a new browser
      And Ada has been sent a code by <way> for a new client
      And Ada has entered that code on the client
      And the service was restarted
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      Examples:
        | way   |
        | text  |
        | call  |
        | email |

    Scenario Outline: after the service was restarted, a used <kind> is refused in the next sign-in
      Given <capability>
      And Ada has an account with a second factor
      And <held>
      And Ada has begun to sign in on a new client
      And Ada has entered <code> on the client
      And the service was restarted
      And Ada has begun to sign in on a new client
      When Ada enters <again> on the client
      Then Ada is not signed in on the client

      Examples:
        | kind           | held                                  | code                                | again                      | capability                                      |
        | code of an app | Ada has the authenticator app "Otter" | the current code of her app "Otter" | that app code              | the service accepts codes of authenticator apps |
        | recovery code  | Ada has generated recovery codes      | recovery code 1 of her set          | recovery code 1 of her set | the service offers recovery codes               |

    Scenario Outline: after the service was restarted, a used code generated on a trusted device is refused in the next sign-in
      Given <capability>
      And Ada has an account with a second factor
      And Ada has begun to sign in on a new client
      And <held>
      And Ada has entered that code on the client
      And the service was restarted
      And Ada has begun to sign in on a new browser
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | held                                            | capability                         |
        | Ada has the code generated on her trusted phone | trusted devices can generate codes |

  @rule:H-DISCLOSE-01
  Rule: A refused sign-in SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response to wrong passwords before and after a restart of the service
      Given Ada has an account with a second factor
      When <deed>
      Then both responses look the same

      Examples:
        | deed                                                                                                                            |
        | a stranger tries all but one of the allowed wrong passwords for Ada and for an unknown identifier, and two more after a restart |
        | a stranger tries the maximum number of wrong passwords for Ada and for an unknown identifier, and two more after a restart      |

  @rule:H-RESTART-01
  Rule: A restart of the service MUST NOT empty the count of wrong codes, passwords or answers

    Scenario Outline: Ada's <thing> is unaffected by a restart of the service
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      And the service was restarted
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               |
        | count of wrong passwords            |
        | count of wrong sign-ins of programs |

    Scenario Outline: in accounts with security questions, Ada's <thing> is unaffected by <event>
      Given <accounts>
      And they each have their own <thing>
      And the service was restarted
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples: where answers are asked
        | thing                                        | event                    | accounts                                                               |
        | count of wrong answers to security questions | a restart of the service | Ada and Ben have accounts with security questions but no second factor |
