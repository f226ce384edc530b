@area:two-step @effects
Feature: Two-step verification: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:TWOSTEP-02
  Rule: With two-step on, identifier and password alone MUST NOT give access to any protected service

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                               |
        | sign-in waiting for security answers | Ada activates two-step verification |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                                          |
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
        | lock on password entry   | Ada tries a wrong password                                                                                                                                                                                                                                                                                                                     |
        | lock on password entry   | Ada tries the right password                                                                                                                                                                                                                                                                                                                   |
        | lock on password entry   | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                         |
        | count of wrong passwords | Ada starts to reset a forgotten password, then adds a number, then generates a code on a trusted device                                                                                                                                                                                                                                        |
        | count of wrong passwords | Ada reads all her account data                                                                                                                                                                                                                                                                                                                 |
        | lock on password entry   | Ada starts to reset a forgotten password, then adds a number, then generates a code on a trusted device                                                                                                                                                                                                                                        |
        | lock on password entry   | Ada reads all her account data                                                                                                                                                                                                                                                                                                                 |
        | count of wrong passwords | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                           |
        | lock on password entry   | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                           |

      Examples:
        | thing                    | event                                                                                                           |
        | count of wrong passwords | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | lock on password entry   | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |

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

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
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

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                  |
        | lock on password entry |

  @rule:TWOSTEP-11
  Rule: A listed device MUST NOT become trusted before it is confirmed by a code

    Scenario Outline: in an account with two-step verification, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                               |
        | code that confirms a two-step device         | Ada turns off two-step verification |
        | unfinished confirmation of a two-step device | Ada turns off two-step verification |

  @rule:TWOSTEP-13
  Rule: The right confirmation code, entered on the account page, MUST make the device trusted

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                          |
        | code that confirms a two-step device | Ada signs in on another client |

    Scenario Outline: in an account with two-step verification, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                           |
        | unfinished confirmation of a two-step device | Ada completes that confirmation |

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                   |
        | unfinished confirmation of a two-step device | Ada enters a wrong code |

  @rule:TWOSTEP-15
  Rule: A device MUST be signed in to the cloud with its find service on before it can be added

    Scenario Outline: in an account with two-step verification, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                                         |
        | code that confirms a two-step device         | Ada signs out on that device                  |
        | code that confirms a two-step device         | Ada turns off the find service on that device |
        | unfinished confirmation of a two-step device | Ada signs out on that device                  |
        | unfinished confirmation of a two-step device | Ada turns off the find service on that device |

  @rule:TWOSTEP-16
  Rule: The service must offer each trusted device as a destination for the code at every later sign-in

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                                                                                                                                                           |
        | trusted status of a device that shows codes | Ada changes her password                                                                                                                                                                        |
        | trusted status of a device that shows codes | Ada resets her password on a trusted device                                                                                                                                                     |
        | trusted status of a device that shows codes | Ada resets her forgotten password with a code                                                                                                                                                   |
        | trusted status of a device that shows codes | Ada resets her forgotten password with a mailed link                                                                                                                                            |
        | trusted status of a device that shows codes | Ada uses that device                                                                                                                                                                            |
        | trusted status of a device that shows codes | Ada turns off the keychain on a device                                                                                                                                                          |
        | trusted status of a device that shows codes | Ada signs in on another client, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password |
        | trusted status of a device that shows codes | support staff unlock Ada's security code                                                                                                                                                        |
        | trusted status of a device that shows codes | Ada revokes all her app-specific passwords, then cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device                                            |
        | trusted status of a device that shows codes | Ada turns off approval by security code, then resets the keychain, then enters a wrong sign-in code, then requests another sign-in code                                                         |
        | trusted status of a device that shows codes | Ada removes a number                                                                                                                                                                            |
        | trusted status of a device that shows codes | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                  |
        | trusted status of a device that shows codes | Ada reads all her account data                                                                                                                                                                  |
        | trusted status of a device that shows codes | Ada signs in a program with an app-specific password                                                                                                                                            |

      Examples:
        | thing                                       | event                                     |
        | trusted status of a device that shows codes | Ada turns on approval by security code    |
        | trusted status of a device that shows codes | Ada lets another device join the keychain |

  @rule:TWOSTEP-17
  Rule: A device MUST lose its trust when it signs out of the cloud

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                        |
        | trusted status of a device that shows codes | Ada signs out on that device |

  @rule:TWOSTEP-18
  Rule: A device MUST lose its trust when its find service is turned off

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                         |
        | trusted status of a device that shows codes | Ada turns off the find service on that device |

  @rule:TWOSTEP-30
  Rule: Two-factor MUST have its own ways to trust devices and deliver codes, different from those of two-step

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                         |
        | trust token of a device                     | Ada turns off the find service on that device |
        | trusted status of a device that shows codes | Ada turns off the find service on that device |

      Examples:
        | thing                                       | event                                                                                                                             |
        | trust token of a device                     | Ada turns on the find service on that device, then signs in again on a trusted device without a code, then edits her account data |
        | trusted status of a device that shows codes | Ada turns on the find service on that device, then signs in again on a trusted device without a code, then edits her account data |

  @rule:TWOSTEP-31
  Rule: A listed iPhone or iPad of the owner MUST be able to receive the code that is needed in addition to the password

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                   |
        | trusted status of a device that shows codes | Ada removes that device |

  @rule:TWOSTEP-32
  Rule: A code requested for the trusted number MUST be delivered there, as often as declared, no matter who holds the phone

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                                                                                                                                                                                           |
        | trusted number | Ada changes her password                                                                                                                                                                        |
        | trusted number | Ada resets her password on a trusted device                                                                                                                                                     |
        | trusted number | Ada resets her forgotten password with a code                                                                                                                                                   |
        | trusted number | Ada resets her forgotten password with a mailed link                                                                                                                                            |
        | trusted number | the service requires a new password from Ada                                                                                                                                                    |
        | trusted number | Ada chooses the required new password                                                                                                                                                           |
        | trusted number | Ada removes a device                                                                                                                                                                            |
        | trusted number | Ada erases a device                                                                                                                                                                             |
        | trusted number | Ada uses that number                                                                                                                                                                            |
        | trusted number | Ada turns off the keychain on a device                                                                                                                                                          |
        | trusted number | Ada signs in on another client, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password |
        | trusted number | support staff unlock Ada's security code                                                                                                                                                        |
        | trusted number | Ada revokes all her app-specific passwords, then cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device                                            |
        | trusted number | Ada turns off approval by security code, then resets the keychain, then requests another sign-in code, then turns off the find service on a device                                              |
        | trusted number | Ada signs out on a device or browser                                                                                                                                                            |
        | trusted number | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                  |
        | trusted number | Ada reads all her account data                                                                                                                                                                  |
        | trusted number | Ada signs in a program with an app-specific password                                                                                                                                            |

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                                                            |
        | trusted number                               | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code                                                                                                                                                                                                                                                                  |
        | trusted number                               | Ada lets another device join the keychain                                                                                                                                                                                                                                                                                                                                        |
        | count of codes sent within the declared time | Ada generates and uses another app-specific password, then signs in a program with an app-specific password, then revokes one app-specific password, then revokes all her app-specific passwords, then turns off the find service on a device, then turns on the find service on a device, then edits her account data, then support staff try to give Ada access to her account |
        | count of codes sent within the declared time | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                                   |
        | count of codes sent within the declared time | Ada changes her password, then resets her password on a trusted device, then the service requires a new password from Ada, then Ada chooses the required new password                                                                                                                                                                                                            |
        | count of codes sent within the declared time | Ada generates a code on a trusted device, then signs in on another client                                                                                                                                                                                                                                                                                                        |
        | count of codes sent within the declared time | Ada enters a wrong sign-in code, then cancels her recovery, then removes a number, then signs out on a device or browser                                                                                                                                                                                                                                                         |
        | count of codes sent within the declared time | Ada removes a device                                                                                                                                                                                                                                                                                                                                                             |
        | count of codes sent within the declared time | Ada erases a device                                                                                                                                                                                                                                                                                                                                                              |
        | count of codes sent within the declared time | Ada chooses a new security code on a keychain device, then turns off approval by security code, then turns on approval by security code, then support staff verify Ada's identity for the keychain, then Ada resets the keychain, then turns off the keychain on a device                                                                                                        |
        | count of codes sent within the declared time | Ada lets another device join the keychain                                                                                                                                                                                                                                                                                                                                        |
        | count of codes sent within the declared time | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                         |

  @rule:TWOSTEP-01
  Rule: With two-step on, access MUST require the password and a code from a trusted device

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                           |
        | sign-in waiting for a code                          | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                 |
        | sign-in waiting for a code                          | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | sign-in waiting for a code                          | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | sign-in code pushed to or shown by a trusted device | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                 |
        | sign-in code pushed to or shown by a trusted device | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | sign-in code pushed to or shown by a trusted device | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | sign-in code sent to a number by text or call       | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                 |
        | sign-in code sent to a number by text or call       | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | sign-in code sent to a number by text or call       | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | code generated in the settings of a trusted device  | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                 |
        | code generated in the settings of a trusted device  | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | code generated in the settings of a trusted device  | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | code to reset a forgotten password                  | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada signs in on another client, then chooses a new security code on a keychain device                       |
        | code to reset a forgotten password                  | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | Ada turns off approval by security code, then resets the keychain, then signs out on a device or browser                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | Ada removes a device                                                                                                                                                                                                                                                                                                                                            |
        | code to reset a forgotten password                  | Ada erases a device                                                                                                                                                                                                                                                                                                                                             |
        | code to reset a forgotten password                  | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | code that verifies an added number                  | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code |
        | code that verifies an added number                  | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | code that verifies an added number                  | Ada resets the keychain                                                                                                                                                                                                                                                                                                                                         |
        | code that verifies an added number                  | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | code that finishes a recovery                       | Ada starts a recovery, then turns off the find service on a device, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain               |
        | code that finishes a recovery                       | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | code that finishes a recovery                       | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | sign-in waiting for a code                          | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | sign-in waiting for a code                          | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | sign-in code sent to a number by text or call       | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | sign-in code sent to a number by text or call       | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | code generated in the settings of a trusted device  | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password                                                                                                                                                                                                                                             |
        | code generated in the settings of a trusted device  | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | code to reset a forgotten password                  | Ada adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                                                             |
        | code to reset a forgotten password                  | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | code that verifies an added number                  | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | code that verifies an added number                  | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | code that finishes a recovery                       | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | code that finishes a recovery                       | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | sign-in waiting for a code                          | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |
        | sign-in code pushed to or shown by a trusted device | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |
        | sign-in code sent to a number by text or call       | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |
        | code generated in the settings of a trusted device  | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |
        | code to reset a forgotten password                  | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |
        | code that verifies an added number                  | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |
        | code that finishes a recovery                       | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                                               | event                                                                                                           |
        | sign-in waiting for a code                          | Ada turns on approval by security code                                                                          |
        | sign-in waiting for a code                          | Ada lets another device join the keychain                                                                       |
        | sign-in code pushed to or shown by a trusted device | Ada turns on approval by security code                                                                          |
        | sign-in code pushed to or shown by a trusted device | Ada lets another device join the keychain                                                                       |
        | sign-in code sent to a number by text or call       | Ada turns on approval by security code                                                                          |
        | sign-in code sent to a number by text or call       | Ada lets another device join the keychain                                                                       |
        | code generated in the settings of a trusted device  | Ada turns on approval by security code                                                                          |
        | code generated in the settings of a trusted device  | Ada lets another device join the keychain                                                                       |
        | code to reset a forgotten password                  | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | code to reset a forgotten password                  | Ada lets another device join the keychain                                                                       |
        | code that verifies an added number                  | Ada turns on approval by security code                                                                          |
        | code that verifies an added number                  | Ada lets another device join the keychain                                                                       |
        | code that finishes a recovery                       | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | code that finishes a recovery                       | Ada lets another device join the keychain                                                                       |

    Scenario Outline: where each code works once, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.single_use" as "true"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event              |
        | sign-in code pushed to or shown by a trusted device | Ada uses that code |
        | sign-in code sent to a number by text or call       | Ada uses that code |
        | code generated in the settings of a trusted device  | Ada uses that code |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                     |
        | sign-in code sent to a number by text or call      | Ada requests another code |
        | code generated in the settings of a trusted device | Ada requests another code |
        | code that verifies an added number                 | Ada requests another code |
        | code that finishes a recovery                      | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                     |
        | sign-in code sent to a number by text or call      | Ada requests another code |
        | code generated in the settings of a trusted device | Ada requests another code |
        | code that verifies an added number                 | Ada requests another code |
        | code that finishes a recovery                      | Ada requests another code |

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                                                                                                                                                                                                                                                                                         |
        | enrolment code                       | Ada starts a recovery, then cancels her recovery, then turns off the find service on the enrolling device, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain |
        | enrolment code                       | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                      |
        | enrolment code                       | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                        |
        | texted code for joining the keychain | Ada starts a recovery, then cancels her recovery, then turns off the find service on the joining device, then support staff try to give Ada access to her account                                                                                                                                                                                             |
        | enrolment code                       | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                                                                                      |
        | texted code for joining the keychain | Ada starts to reset a forgotten password                                                                                                                                                                                                                                                                                                                      |
        | texted code for joining the keychain | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                |

      Examples:
        | thing                                | event                                                                                                                       |
        | enrolment code                       | Ada turns on the find service on the enrolling device, then edits her account data, then turns on approval by security code |
        | enrolment code                       | Ada lets another device join the keychain                                                                                   |
        | enrolment code                       | Ada reads all her account data                                                                                              |
        | texted code for joining the keychain | Ada turns on the find service on the joining device, then edits her account data                                            |

    Scenario Outline: where earlier codes stay valid beside a new one, in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                     |
        | enrolment code                       | Ada requests another code |
        | texted code for joining the keychain | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                     |
        | enrolment code                       | Ada requests another code |
        | texted code for joining the keychain | Ada requests another code |

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                                                                                                                                                                                                                                                                                           |
        | code that confirms a two-step device | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada chooses a new security code on a keychain device, then turns off approval by security code |
        | code that confirms a two-step device | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | code that confirms a two-step device | Ada resets the keychain                                                                                                                                                                                                                                                                                                                                         |
        | code that confirms a two-step device | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | code that confirms a two-step device | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | code that confirms a two-step device | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | code that confirms a two-step device | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                                | event                                     |
        | code that confirms a two-step device | Ada turns on approval by security code    |
        | code that confirms a two-step device | Ada lets another device join the keychain |

    Scenario Outline: where earlier codes stay valid beside a new one, in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                     |
        | code that confirms a two-step device         | Ada requests another code |
        | unfinished confirmation of a two-step device | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, in an account with two-step verification, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                     |
        | code that confirms a two-step device | Ada requests another code |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                               |
        | sign-in waiting for a code                          |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                               |
        | sign-in waiting for a code                          |
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

      Examples:
        | thing                                               |
        | sign-in waiting for a code                          |
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

      Examples:
        | thing                                               |
        | sign-in waiting for a code                          |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | sign-in waiting for security answers |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
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

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | sign-in waiting for security answers |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | unfinished activation of two-step                       |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | unfinished activation of two-step                       |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | unfinished activation of two-step                       |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | unfinished activation of two-step                       |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account with two-step verification, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                        |
        | code that confirms a two-step device         |
        | unfinished confirmation of a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                        |
        | code that confirms a two-step device         |
        | unfinished confirmation of a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                        |
        | code that confirms a two-step device         |
        | unfinished confirmation of a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                        |
        | code that confirms a two-step device         |
        | unfinished confirmation of a two-step device |
