@area:hardening/factors @edition:2fa-2017 @edition:2fa-2018
Feature: Hardening: accounts with two-step verification beside those with two-factor authentication
  A service that offers both schemes has to follow these rules in the older one too.

  Background:
    Given the service offers two-step verification
    And Ada has an account with two-step verification

  @rule:H-APP-05
  Rule: Wrong codes of an authenticator app MUST be counted together with all other wrong codes of the account

    Scenario Outline: in a later sign-in with two-step verification, Ada <outcome> after <wrong>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And Ada has begun to sign in on a new client
      And Ada has entered 1 wrong code of the app "Otter" on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                                     | outcome          |
        | all but two of the allowed wrong codes of the app "Otter" | is signed in     |
        | all but one of the allowed wrong codes of the app "Otter" | is not signed in |

  @rule:H-RECOVERYCODE-04
  Rule: Wrong recovery codes MUST be counted together with all other wrong codes of the account

    Scenario Outline: in a later sign-in with two-step verification, Ada <outcome> after <wrong>
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And Ada has begun to sign in on a new client
      And Ada has entered 1 wrong recovery code on the client
      When Ada enters recovery code 1 of her set on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                           | outcome          |
        | all but two of the allowed wrong recovery codes | is signed in     |
        | all but one of the allowed wrong recovery codes | is not signed in |

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Example: with two-step verification, a recovery code does not sign Ada in a second time
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of her set on the client
      Then Ada is not signed in on the client

  @rule:H-APP-01
  Rule: A code of an authenticator app MUST be accepted only once

    Scenario Outline: with two-step verification, a code that the app <when> does not sign Ada in a second time
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered <code> on the client
      And Ada has begun to sign in on a new client
      When Ada enters <again> on the client
      Then Ada is not signed in on the client

      Examples: now, and in the last step of the window
        | when                                        | code                                                                      | again         |
        | shows                                       | the current code of her app "Otter"                                       | that app code |
        | will show at the end of the accepted window | the code that her app "Otter" will show at the end of the accepted window | that app code |

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Example: after a reset by a mailed link, an account with two-step verification still asks for a code
      Given Ada has requested a link for the forgotten password
      And Ada has followed the link
      When Ada signs in on a new client
      Then a code is asked for

  @rule:H-APP-04
  Rule: Each enrolment of an authenticator app MUST get its own secret of at least 128 bits

    Example: with two-step verification, the secret of an app is as long as without
      Given Ada has the authenticator app "Otter"
      And Ada has begun to enrol the authenticator app "Spare"
      Then the secrets of Ada's apps "Otter" and "Spare" differ and have 128 bits or more

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: in an account with two-step verification, the request is refused when Ada <deed>
      Given Ada has the authenticator app "Spare"
      When Ada <deed>
      Then it is refused
      And Ada's authenticator apps are "Spare"

      Examples: not re-authenticated
        | deed                                                                |
        | begins to enrol the authenticator app "Otter" without the password  |
        | begins to enrol the authenticator app "Otter" with a wrong password |
        | removes the app "Spare" without the password                        |
        | removes the app "Spare" with a wrong password                       |

  @rule:H-APP-10
  Rule: The service MUST notify the owner, at an address on file, when an authenticator app is added or removed

    Scenario Outline: in an account with two-step verification, a mail arrives when Ada <deed>
      Given Ada has the authenticator app "Spare"
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada <deed>
      Then a mail about it arrives for Ada and for nobody else

      Examples:
        | deed                                                 |
        | confirms the app "Otter" with the code that it shows |
        | removes the app "Spare"                              |

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: in an account with two-step verification, Ada cannot generate recovery codes <flaw>
      Given Ada has generated recovery codes
      When Ada generates recovery codes <flaw>
      Then it is refused
      And Ada has used up 0 recovery codes of the set

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

  @rule:H-RECOVERYCODE-06
  Rule: The service MUST notify the owner, at an address on file, when new recovery codes are generated

    Example: in an account with two-step verification, a mail arrives when Ada generates recovery codes
      When Ada generates recovery codes
      Then a mail about it arrives for Ada and for nobody else

  @rule:H-FACTOR-01
  Rule: A change of the second factor MUST require a new sign-in if the last one was too long ago

    Scenario Outline: with two-step verification, Ada cannot <change> in a session that is twelve hours old
      Given Ada has signed in on a new browser
      And Ada has used the browser every half hour for 12 hours
      When Ada tries to <change> on the browser
      Then it is refused

      Examples:
        | change                  |
        | add a trusted number    |
        | remove a trusted number |

  @rule:H-FACTOR-02
  Rule: The service MUST report a new factor to an address that was already on file

    Example: with two-step verification, when Ada adds a number, a message arrives somewhere other than at that number
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

  @rule:H-FACTOR-03
  Rule: The service SHOULD report the removal of a factor to an address that is on file

    Example: with two-step verification, when Ada removes a number, a message arrives somewhere other than at that number
      Given Ada has added and verified the number "+12025550144"
      When Ada removes the number "+12025550144"
      Then it is accepted
      And a message about it arrives for Ada somewhere other than at "+12025550144"

  @rule:H-RESET-01
  Rule: A password reset MUST NOT remove the second factor

    Scenario Outline: after <event>, an account with two-step verification still asks for a code
      Given <capability>
      And <begun>
      And <deed>
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

      Examples:
        | event                       | begun                                              | deed                                                                      | capability                                                            |
        | a reset with a code         | Ada has reported the account password as forgotten | Ada has reset the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | a reset on a trusted device | Ada has begun to sign in on a new browser          | Ada has reset the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | a change of the password    | Ada has begun to sign in on a new browser          | Ada has changed the account password                                      | the service lets people change the account password                   |

  @rule:H-RESET-05
  Rule: The service MUST report a password reset to an address that is on file

    Scenario Outline: with two-step verification, a message arrives after <event>
      Given <capability>
      And <begun>
      When Ada <deed>
      Then it is accepted
      And a message about it arrives for Ada

      Examples:
        | event                    | begun                                               | deed                                                               | capability                                                          |
        | a reset with a code      | Ada has reported the account password as forgotten  | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code      |
        | a reset by a mailed link | Ada has requested a link for the forgotten password | follows the new link                                               | the service lets people reset a forgotten password by a mailed link |
        | a change of the password | Ada has begun to sign in on a new browser           | changes the account password                                       | the service lets people change the account password                 |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Example: with two-step verification, the earlier of two mailed links is refused
      Given Ada has requested a link for the forgotten password
      And Ada has requested a link for the forgotten password
      When Ada follows the old link
      Then it is refused
      And Ada's old password works

  @rule:H-PASSWORD-07
  Rule: A change of the password MUST require the current password

    Example: with two-step verification, Ada cannot change the password with a wrong current password
      When Ada changes the account password with a wrong current password
      Then it is refused
      And Ada's old password works

  @rule:H-SESSIONLIST-04
  Rule: Ending sessions from the list MUST require re-authentication

    Scenario Outline: with two-step verification, Ada cannot end <what> <flaw>
      Given Ada has signed in on a new browser
      And Ada has signed in on a new client
      When Ada ends <what> on the browser <flaw>
      Then it is refused
      And Ada can use "account-page" on the client

      Examples: not re-authenticated
        | what                      | flaw                  |
        | the session of the client | without the password  |
        | the session of the client | with a wrong password |
        | all other sessions        | without the password  |
        | all other sessions        | with a wrong password |

  @rule:H-CODE-02
  Rule: A sent code MUST be accepted only once

    Scenario Outline: with two-step verification, where codes are valid for every sign-in of the account, a used code by <way> is refused in another sign-in
      Given the service can send codes by <way>
      And the service declares "code.binding" as "account"
      And Ada has begun to sign in on a new browser
      And Ada has been sent a code by <way> for a new client
      And Ada has entered that code on the client
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      Examples:
        | way  |
        | text |
        | call |

  @rule:H-CODE-04
  Rule: A sent code MUST complete only the sign-in that it was made for

    Example: with two-step verification, the texted code of one sign-in does not complete another
      Given Ada has begun to sign in on a new browser
      And Ada has been texted a code for a new client
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser
      And Ada can sign in on the client with that code

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: with two-step verification, Ada <outcome> with the code of another sign-in after <wrong>
      Given Ada has entered <wrong> on a new client
      And Ada has been texted a code for a new client
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                  | outcome          |
        | all but two of the allowed wrong codes | is signed in     |
        | all but one of the allowed wrong codes | is not signed in |

  @rule:H-DISCLOSE-01
  Rule: A refused sign-in SHOULD look the same whether the identifier is known or not

    Scenario Outline: an account with two-step verification and an unknown identifier get the same response to <tries>
      When a stranger tries <tries> for Ada and for an unknown identifier
      Then both responses look the same

      Examples:
        | tries                                               |
        | 1 wrong password                                    |
        | one more than the maximum number of wrong passwords |

  @rule:H-DISCLOSE-02
  Rule: The response to a forgotten password SHOULD look the same whether the identifier is known or not

    Scenario Outline: an account with two-step verification and an unknown identifier get the same response when a forgotten password is reported <often>
      When a stranger reports a forgotten password <often> for Ada and for an unknown identifier
      Then both responses look the same

      Examples:
        | often                                     |
        | 1 time                                    |
        | one more than the maximum number of times |

  @rule:H-RESETLINK-05
  Rule: The response to a request for a link SHOULD NOT reveal whether the account exists

    Scenario Outline: an account with two-step verification and an unknown identifier get the same response when a link is requested <often>
      When a stranger asks <often> for a link for Ada and for an unknown identifier
      Then both responses look the same

      Examples:
        | often                                     |
        | 1 time                                    |
        | one more than the maximum number of times |

  @rule:H-THROTTLE-06
  Rule: When wrong passwords lock password entry, the owner MUST still get access in another way that the service offers

    Scenario Outline: with two-step verification, Ada can <way> after too many wrong passwords
      Given <capability>
      And Ada has given the maximum number of wrong passwords on a new browser
      And <begun>
      When Ada <deed>
      Then it is accepted
      And Ada's new password works

      Examples:
        | way                                    | begun                                               | deed                                                               | capability                                                          |
        | reset a forgotten password with a code | Ada has reported the account password as forgotten  | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code      |
        | reset the password by a mailed link    | Ada has requested a link for the forgotten password | follows the new link                                               | the service lets people reset a forgotten password by a mailed link |

  @rule:H-SESSION-03
  Rule: The password alone MUST NOT give access to anything in an account that has a second factor

    Example: with two-step verification and an authenticator app, a sign-in gives no access before the code is entered
      Given Ada has the authenticator app "Otter"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client
