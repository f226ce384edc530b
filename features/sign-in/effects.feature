@area:sign-in @effects
Feature: Sign-in: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:SIGNIN-02
  Rule: Somebody who knows only the password MUST NOT gain access to the account or its data

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                      | event                                  |
        | token for choosing a required new password | Ada turns on two-factor authentication |

  @rule:SIGNIN-03
  Rule: The right code with a wrong password MUST NOT sign anybody in

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                                          |
        | lock on password entry   | Ada tries the right password                                                                                                                                                                                                                                                                                                                   |
        | lock on password entry   | Ada tries a wrong password                                                                                                                                                                                                                                                                                                                     |
        | count of wrong passwords | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then removes a number, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code |
        | count of wrong passwords | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                       |
        | count of wrong passwords | Ada signs out on a device or browser                                                                                                                                                                                                                                                                                                           |
        | count of wrong passwords | the service requires a new password from Ada                                                                                                                                                                                                                                                                                                   |
        | count of wrong passwords | Ada removes a device                                                                                                                                                                                                                                                                                                                           |
        | count of wrong passwords | Ada erases a device                                                                                                                                                                                                                                                                                                                            |
        | count of wrong passwords | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                         |
        | lock on password entry   | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then removes a number, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada signs in on another client, then chooses a new security code on a keychain device          |
        | lock on password entry   | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                       |
        | lock on password entry   | Ada turns off approval by security code, then signs out on a device or browser                                                                                                                                                                                                                                                                 |
        | lock on password entry   | the service requires a new password from Ada                                                                                                                                                                                                                                                                                                   |
        | lock on password entry   | Ada removes a device                                                                                                                                                                                                                                                                                                                           |
        | lock on password entry   | Ada erases a device                                                                                                                                                                                                                                                                                                                            |
        | lock on password entry   | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                         |
        | count of wrong passwords | Ada starts to reset a forgotten password, then adds a number, then generates a code on a trusted device                                                                                                                                                                                                                                        |
        | count of wrong passwords | Ada reads all her account data                                                                                                                                                                                                                                                                                                                 |
        | lock on password entry   | Ada starts to reset a forgotten password, then adds a number, then generates a code on a trusted device                                                                                                                                                                                                                                        |
        | lock on password entry   | Ada reads all her account data                                                                                                                                                                                                                                                                                                                 |
        | count of wrong passwords | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                           |
        | lock on password entry   | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                           |

      Examples:
        | thing                    | event                                                                                                           |
        | lock on password entry   | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | count of wrong passwords | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                  |
        | count of wrong passwords | Ada turns on two-factor authentication |
        | count of wrong passwords | Ada activates two-step verification    |
        | lock on password entry   | Ada turns on two-factor authentication |
        | lock on password entry   | Ada activates two-step verification    |

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                               |
        | count of wrong passwords | Ada turns off two-step verification |
        | lock on password entry   | Ada turns off two-step verification |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                  | event                                          |
        | lock on password entry | Ada follows the link that undoes the enrolment |

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                          |
        | lock on code entry                                  | Ada resets her forgotten password with a mailed link                                                                                                                                                                                                                                                                           |
        | lock on code entry                                  | Ada tries the right code                                                                                                                                                                                                                                                                                                       |
        | sign-in waiting for a code                          | Ada enters a wrong code                                                                                                                                                                                                                                                                                                        |
        | sign-in code pushed to or shown by a trusted device | Ada enters a wrong code                                                                                                                                                                                                                                                                                                        |
        | sign-in code sent to a number by text or call       | Ada enters a wrong code                                                                                                                                                                                                                                                                                                        |
        | code generated in the settings of a trusted device  | Ada enters a wrong code                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | Ada enters a wrong code                                                                                                                                                                                                                                                                                                        |
        | code that verifies an added number                  | Ada enters a wrong code                                                                                                                                                                                                                                                                                                        |
        | code that finishes a recovery                       | Ada enters a wrong code                                                                                                                                                                                                                                                                                                        |
        | lock on code entry                                  | Ada tries a wrong code                                                                                                                                                                                                                                                                                                         |
        | count of wrong verification codes                   | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then removes a number, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain |
        | count of wrong verification codes                   | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                       |
        | count of wrong verification codes                   | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then signs out on a device or browser                                                                                                                                                                |
        | count of wrong verification codes                   | the service requires a new password from Ada                                                                                                                                                                                                                                                                                   |
        | count of wrong verification codes                   | Ada removes a device                                                                                                                                                                                                                                                                                                           |
        | count of wrong verification codes                   | Ada erases a device                                                                                                                                                                                                                                                                                                            |
        | count of wrong verification codes                   | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                         |
        | lock on code entry                                  | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then removes a number, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain |
        | lock on code entry                                  | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                       |
        | lock on code entry                                  | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then signs out on a device or browser                                                                                                                                                                |
        | lock on code entry                                  | Ada changes her password                                                                                                                                                                                                                                                                                                       |
        | lock on code entry                                  | Ada resets her password on a trusted device                                                                                                                                                                                                                                                                                    |
        | lock on code entry                                  | the service requires a new password from Ada                                                                                                                                                                                                                                                                                   |
        | lock on code entry                                  | Ada finishes her recovery                                                                                                                                                                                                                                                                                                      |
        | lock on code entry                                  | Ada removes a device                                                                                                                                                                                                                                                                                                           |
        | lock on code entry                                  | Ada erases a device                                                                                                                                                                                                                                                                                                            |
        | lock on code entry                                  | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                         |
        | count of wrong verification codes                   | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                 |
        | count of wrong verification codes                   | Ada reads all her account data                                                                                                                                                                                                                                                                                                 |
        | lock on code entry                                  | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                 |
        | lock on code entry                                  | Ada reads all her account data                                                                                                                                                                                                                                                                                                 |
        | count of wrong verification codes                   | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                           |
        | lock on code entry                                  | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                           |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                             | event                                             |
        | count of wrong verification codes | Ada refuses a sign-in request on a trusted device |
        | lock on code entry                | Ada refuses a sign-in request on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                             | event                                                                                                    |
        | lock on code entry                | Ada signs in again on a trusted device without a code, then allows a sign-in request on a trusted device |
        | count of wrong verification codes | Ada signs in again on a trusted device without a code, then allows a sign-in request on a trusted device |

      Examples:
        | thing                             | event                                                                                                           |
        | lock on code entry                | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | lock on code entry                | Ada lets another device join the keychain                                                                       |
        | count of wrong verification codes | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | count of wrong verification codes | Ada lets another device join the keychain                                                                       |

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                   |
        | enrolment code                       | Ada enters a wrong code |
        | texted code for joining the keychain | Ada enters a wrong code |

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                   |
        | code that confirms a two-step device | Ada enters a wrong code |

    Scenario Outline: where wrong codes are counted per account, Ada's <thing> is unaffected when <event>
      Given the service declares "code.attempts_scope" as "account"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                                |
        | count of wrong verification codes | Ada requests another sign-in code                    |
        | lock on code entry                | Ada requests another sign-in code                    |
        | count of wrong verification codes | Ada changes her password                             |
        | count of wrong verification codes | Ada resets her password on a trusted device          |
        | count of wrong verification codes | Ada resets her forgotten password with a mailed link |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing              |
        | lock on code entry |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing              |
        | lock on code entry |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing              |
        | lock on code entry |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing              |
        | lock on code entry |

  @rule:SIGNIN-05
  Rule: The right code, entered within its declared lifetime where the service asked for it, MUST complete the sign-in

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: in an account with two-step verification, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                |
        | code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                |
        | code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                |
        | code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                |
        | code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                                       |
        | sign-in code pushed to or shown by a trusted device | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                             |
        | sign-in code pushed to or shown by a trusted device | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                    |
        | sign-in code pushed to or shown by a trusted device | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                                      |
        | sign-in code sent to a number by text or call       | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                             |
        | sign-in code sent to a number by text or call       | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                    |
        | sign-in code sent to a number by text or call       | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                                      |
        | code generated in the settings of a trusted device  | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                             |
        | code generated in the settings of a trusted device  | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                    |
        | code generated in the settings of a trusted device  | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                                      |
        | code to reset a forgotten password                  | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada signs in on another client, then chooses a new security code on a keychain device                                   |
        | code to reset a forgotten password                  | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                    |
        | code to reset a forgotten password                  | Ada turns off approval by security code, then resets the keychain, then signs out on a device or browser                                                                                                                                                                                                                                                                    |
        | code to reset a forgotten password                  | Ada removes a device                                                                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | Ada erases a device                                                                                                                                                                                                                                                                                                                                                         |
        | code to reset a forgotten password                  | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                                      |
        | code that verifies an added number                  | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada refuses a sign-in request on a trusted device, then chooses a new security code on a keychain device   |
        | code that verifies an added number                  | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                    |
        | code that verifies an added number                  | Ada turns off approval by security code, then resets the keychain                                                                                                                                                                                                                                                                                                           |
        | code that verifies an added number                  | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                                      |
        | code that finishes a recovery                       | Ada starts a recovery, then turns off the find service on a device, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada refuses a sign-in request on a trusted device, then chooses a new security code on a keychain device, then turns off approval by security code |
        | code that finishes a recovery                       | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                    |
        | code that finishes a recovery                       | Ada resets the keychain                                                                                                                                                                                                                                                                                                                                                     |
        | code that finishes a recovery                       | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                                      |
        | sign-in code pushed to or shown by a trusted device | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                              |
        | sign-in code pushed to or shown by a trusted device | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                              |
        | sign-in code sent to a number by text or call       | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                              |
        | sign-in code sent to a number by text or call       | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                              |
        | code generated in the settings of a trusted device  | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password                                                                                                                                                                                                                                                         |
        | code generated in the settings of a trusted device  | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                              |
        | code to reset a forgotten password                  | Ada adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                                                                         |
        | code to reset a forgotten password                  | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                              |
        | code that verifies an added number                  | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                              |
        | code that verifies an added number                  | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                              |
        | code that finishes a recovery                       | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                              |
        | code that finishes a recovery                       | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                              |
        | sign-in code pushed to or shown by a trusted device | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | sign-in code sent to a number by text or call       | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code generated in the settings of a trusted device  | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code that verifies an added number                  | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code that finishes a recovery                       | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                                        |

      @edition:2fa-2017
      Examples:
        | thing                                               | event                                                                                                                                                                                                                      |
        | sign-in code pushed to or shown by a trusted device | Ada turns on approval by security code                                                                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | Ada lets another device join the keychain                                                                                                                                                                                  |
        | sign-in code sent to a number by text or call       | Ada turns on approval by security code                                                                                                                                                                                     |
        | sign-in code sent to a number by text or call       | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code generated in the settings of a trusted device  | Ada turns on approval by security code                                                                                                                                                                                     |
        | code generated in the settings of a trusted device  | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code to reset a forgotten password                  | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then turns on approval by security code                                                    |
        | code to reset a forgotten password                  | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code that verifies an added number                  | Ada allows a sign-in request on a trusted device, then turns on approval by security code                                                                                                                                  |
        | code that verifies an added number                  | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code that finishes a recovery                       | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | code that finishes a recovery                       | Ada lets another device join the keychain                                                                                                                                                                                  |

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                | event                                                                                                                                                                                                                                                                                                                                                         |
        | enrolment code                       | Ada starts a recovery, then cancels her recovery, then turns off the find service on the enrolling device, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain |
        | enrolment code                       | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                      |
        | enrolment code                       | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                        |
        | texted code for joining the keychain | Ada starts a recovery, then cancels her recovery, then turns off the find service on the joining device, then support staff try to give Ada access to her account                                                                                                                                                                                             |
        | enrolment code                       | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                                                                                      |
        | texted code for joining the keychain | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                                                                                      |
        | texted code for joining the keychain | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                |

      @edition:2fa-2017
      Examples:
        | thing                                | event                                                                                                                       |
        | enrolment code                       | Ada turns on the find service on the enrolling device, then edits her account data, then turns on approval by security code |
        | enrolment code                       | Ada lets another device join the keychain                                                                                   |
        | enrolment code                       | Ada reads all her account data                                                                                              |
        | texted code for joining the keychain | Ada turns on the find service on the joining device, then edits her account data                                            |

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                | event                                                                                                                                                                                                                                                                                                                                                           |
        | code that confirms a two-step device | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code |
        | code that confirms a two-step device | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | code that confirms a two-step device | Ada resets the keychain                                                                                                                                                                                                                                                                                                                                         |
        | code that confirms a two-step device | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | code that confirms a two-step device | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | code that confirms a two-step device | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | code that confirms a two-step device | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |

      @edition:2fa-2017
      Examples:
        | thing                                | event                                     |
        | code that confirms a two-step device | Ada turns on approval by security code    |
        | code that confirms a two-step device | Ada lets another device join the keychain |

  @rule:SIGNIN-07
  Rule: A signed-in device MUST NOT be asked for another code until sign-out, erasure or a password change for security reasons

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                                                                                                                                                           |
        | trust token of a device                     | the service requires a new password from Ada                                                                                                                                                    |
        | trust token of a device                     | Ada uses that token                                                                                                                                                                             |
        | trust token of a device                     | Ada turns off the keychain on a device                                                                                                                                                          |
        | trusted status of a device that shows codes | Ada uses that device                                                                                                                                                                            |
        | trusted status of a device that shows codes | Ada turns off the keychain on a device                                                                                                                                                          |
        | trust token of a device                     | Ada signs in on another client, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password |
        | trust token of a device                     | support staff unlock Ada's security code                                                                                                                                                        |
        | trust token of a device                     | Ada revokes all her app-specific passwords, then cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device                                            |
        | trust token of a device                     | Ada turns off approval by security code, then resets the keychain, then refuses a sign-in request on a trusted device, then enters a wrong sign-in code                                         |
        | trust token of a device                     | Ada requests another sign-in code, then removes a number                                                                                                                                        |
        | trusted status of a device that shows codes | Ada signs in on another client, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password |
        | trusted status of a device that shows codes | support staff unlock Ada's security code                                                                                                                                                        |
        | trusted status of a device that shows codes | Ada revokes all her app-specific passwords, then cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device                                            |
        | trusted status of a device that shows codes | Ada turns off approval by security code, then resets the keychain, then refuses a sign-in request on a trusted device, then enters a wrong sign-in code                                         |
        | trusted status of a device that shows codes | Ada requests another sign-in code, then removes a number                                                                                                                                        |
        | trust token of a device                     | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                  |
        | trust token of a device                     | Ada reads all her account data                                                                                                                                                                  |
        | trusted status of a device that shows codes | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                  |
        | trusted status of a device that shows codes | Ada reads all her account data                                                                                                                                                                  |
        | trust token of a device                     | Ada signs in a program with an app-specific password                                                                                                                                            |
        | trusted status of a device that shows codes | Ada signs in a program with an app-specific password                                                                                                                                            |

      Examples:
        | thing                                       | event                                                                                     |
        | trust token of a device                     | Ada allows a sign-in request on a trusted device, then turns on approval by security code |
        | trust token of a device                     | Ada lets another device join the keychain                                                 |
        | trusted status of a device that shows codes | Ada allows a sign-in request on a trusted device, then turns on approval by security code |
        | trusted status of a device that shows codes | Ada lets another device join the keychain                                                 |

  @rule:SIGNIN-08
  Rule: After a complete sign-out, the next sign-in on that device MUST ask for a code

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                        |
        | trust token of a device                     | Ada signs out on that device |
        | trusted status of a device that shows codes | Ada signs out on that device |

  @rule:SIGNIN-09
  Rule: After a device was erased, the next sign-in on it MUST ask for a code

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                  |
        | session on a device                         | Ada erases that device |
        | trust token of a device                     | Ada erases that device |
        | trusted status of a device that shows codes | Ada erases that device |

  @rule:SIGNIN-10
  Rule: After a password change that the service demanded, the next sign-in on a device MUST ask for a code

    Scenario Outline: where every password change ends trust, Ada's <thing> ends when <event>
      Given the service declares "password.change_ends_trust" as "any"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                |
        | trust token of a device                     | Ada changes her password                             |
        | trust token of a device                     | Ada resets her password on a trusted device          |
        | trust token of a device                     | Ada resets her forgotten password with a code        |
        | trust token of a device                     | Ada resets her forgotten password with a mailed link |
        | trusted status of a device that shows codes | Ada changes her password                             |
        | trusted status of a device that shows codes | Ada resets her password on a trusted device          |
        | trusted status of a device that shows codes | Ada resets her forgotten password with a code        |
        | trusted status of a device that shows codes | Ada resets her forgotten password with a mailed link |

    Scenario Outline: where only a password change for security reasons ends trust, Ada's <thing> is unaffected when <event>
      Given the service declares "password.change_ends_trust" as "security-only"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                |
        | trust token of a device                     | Ada changes her password                             |
        | trust token of a device                     | Ada resets her password on a trusted device          |
        | trust token of a device                     | Ada resets her forgotten password with a code        |
        | trust token of a device                     | Ada resets her forgotten password with a mailed link |
        | trusted status of a device that shows codes | Ada changes her password                             |
        | trusted status of a device that shows codes | Ada resets her password on a trusted device          |
        | trusted status of a device that shows codes | Ada resets her forgotten password with a code        |
        | trusted status of a device that shows codes | Ada resets her forgotten password with a mailed link |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                 |
        | trust token of a device                     | Ada chooses the required new password |
        | trusted status of a device that shows codes | Ada chooses the required new password |

  @rule:SIGNIN-12
  Rule: With the password, access to either a trusted device or a trusted phone number MUST be enough to sign in

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                             |
        | sign-in waiting for a code                          | Ada removes a device                                                              |
        | sign-in code sent to a number by text or call       | Ada removes a device                                                              |
        | sign-in code sent to a number by text or call       | Ada erases a device                                                               |
        | sign-in waiting for a code                          | Ada removes a number                                                              |
        | sign-in code pushed to or shown by a trusted device | Ada removes a number                                                              |
        | sign-in code sent to a number by text or call       | Ada turns off the find service on a device, then signs out on a device or browser |
        | code generated in the settings of a trusted device  | Ada removes a number                                                              |

      Examples:
        | thing                                         | event                                                                                                                                                                             |
        | sign-in code sent to a number by text or call | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device |

  @rule:SIGNIN-13
  Rule: Account data MUST be accessible only on devices that the owner trusts

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                   | event                   |
        | session on a device     | Ada removes that device |
        | trust token of a device | Ada removes that device |

    Scenario Outline: in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                           | event                          |
        | keychain membership on a device | Ada removes that device        |
        | request to join the keychain    | Ada removes the joining device |

  @rule:SIGNIN-14
  Rule: A sign-in on a new device MUST appear on trusted devices as a request to allow or refuse

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                               |
        | sign-in waiting for a code          |
        | sign-in request on a trusted device |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                               |
        | sign-in waiting for a code          |
        | sign-in request on a trusted device |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                               |
        | sign-in waiting for a code          |
        | sign-in request on a trusted device |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                               |
        | sign-in waiting for a code          |
        | sign-in request on a trusted device |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | sign-in waiting for security answers |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | sign-in waiting for security answers |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | sign-in waiting for security answers |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | sign-in waiting for security answers |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                                                                                                                                                                                                                                                                                                           |
        | sign-in request on a trusted device | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                          |
        | sign-in request on a trusted device | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords                                                                                                                         |
        | sign-in request on a trusted device | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                        |
        | sign-in request on a trusted device | Ada cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code                                                                                                                                                                               |
        | sign-in request on a trusted device | Ada resets the keychain, then enters a wrong sign-in code, then removes a number, then turns off the find service on that device                                                                                                                                                                                                |
        | sign-in waiting for a code          | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain |
        | sign-in waiting for a code          | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                        |
        | sign-in waiting for a code          | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                          |
        | sign-in waiting for a code          | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                  |
        | sign-in waiting for a code          | Ada reads all her account data                                                                                                                                                                                                                                                                                                  |
        | sign-in request on a trusted device | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                  |
        | sign-in request on a trusted device | Ada reads all her account data                                                                                                                                                                                                                                                                                                  |
        | sign-in waiting for a code          | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                            |
        | sign-in request on a trusted device | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                               | event                                                                                                                                                                      |
        | sign-in request on a trusted device | Ada turns on the find service on that device, then signs in again on a trusted device without a code, then edits her account data, then turns on approval by security code |
        | sign-in request on a trusted device | Ada lets another device join the keychain                                                                                                                                  |
        | sign-in waiting for a code          | Ada allows a sign-in request on a trusted device, then turns on approval by security code                                                                                  |
        | sign-in waiting for a code          | Ada lets another device join the keychain                                                                                                                                  |

  @rule:SIGNIN-16
  Rule: The trusted device on which the owner allows a sign-in MUST show its verification code

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                    |
        | sign-in request on a trusted device | Ada answers that request |

  @rule:SIGNIN-18
  Rule: A sign-in that the owner refuses MUST be blocked

    Scenario Outline: where refusing ends the whole sign-in, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                             |
        | sign-in waiting for a code                          | Ada refuses a sign-in request on a trusted device |
        | sign-in code pushed to or shown by a trusted device | Ada refuses a sign-in request on a trusted device |
        | sign-in code sent to a number by text or call       | Ada refuses a sign-in request on a trusted device |

    Scenario Outline: where refusing closes only the request, Ada's <thing> is unaffected when <event>
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                         | event                                             |
        | sign-in waiting for a code                    | Ada refuses a sign-in request on a trusted device |
        | sign-in code sent to a number by text or call | Ada refuses a sign-in request on a trusted device |

  @rule:SIGNIN-19
  Rule: A trusted device on which the owner refuses a sign-in MUST NOT show its code

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                             |
        | sign-in request on a trusted device | Ada refuses a sign-in request on a trusted device |

  @rule:SIGNIN-28
  Rule: A code MUST sign its owner in only on the device that it is entered on, not on another device that waits at the same time

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                          |
        | sign-in waiting for a code          | Ada signs in on another client |
        | sign-in request on a trusted device | Ada signs in on another client |
