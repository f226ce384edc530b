@area:app-passwords @effects
Feature: App-specific passwords: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:APPPW-02
  Rule: With two-factor on, a third-party program MUST NOT sign in with the account password; wrong ones MUST be limited as declared

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                                                                                                                                                                                                                                                                                                          |
        | lock on sign-ins of programs        | Ada tries the right app-specific password                                                                                                                                                                                                                                                                                      |
        | app-specific password               | Ada enters a wrong sign-in code                                                                                                                                                                                                                                                                                                |
        | lock on sign-ins of programs        | Ada tries a wrong app-specific password                                                                                                                                                                                                                                                                                        |
        | session in a third-party program    | Ada enters a wrong sign-in code                                                                                                                                                                                                                                                                                                |
        | count of wrong sign-ins of programs | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then removes a number, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain |
        | count of wrong sign-ins of programs | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                       |
        | count of wrong sign-ins of programs | Ada signs in on another client, then requests another sign-in code, then refuses a sign-in request on a trusted device, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then signs out on a device or browser                                       |
        | count of wrong sign-ins of programs | Ada changes her password                                                                                                                                                                                                                                                                                                       |
        | count of wrong sign-ins of programs | Ada resets her password on a trusted device                                                                                                                                                                                                                                                                                    |
        | count of wrong sign-ins of programs | Ada resets her forgotten password with a code                                                                                                                                                                                                                                                                                  |
        | count of wrong sign-ins of programs | Ada resets her forgotten password with a mailed link                                                                                                                                                                                                                                                                           |
        | count of wrong sign-ins of programs | the service requires a new password from Ada                                                                                                                                                                                                                                                                                   |
        | count of wrong sign-ins of programs | Ada chooses the required new password                                                                                                                                                                                                                                                                                          |
        | count of wrong sign-ins of programs | Ada finishes her recovery                                                                                                                                                                                                                                                                                                      |
        | count of wrong sign-ins of programs | Ada removes a device                                                                                                                                                                                                                                                                                                           |
        | count of wrong sign-ins of programs | Ada erases a device                                                                                                                                                                                                                                                                                                            |
        | count of wrong sign-ins of programs | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                         |
        | lock on sign-ins of programs        | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then removes a number, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain |
        | lock on sign-ins of programs        | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                       |
        | lock on sign-ins of programs        | Ada signs in on another client, then requests another sign-in code, then refuses a sign-in request on a trusted device, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then signs out on a device or browser                                       |
        | lock on sign-ins of programs        | Ada changes her password                                                                                                                                                                                                                                                                                                       |
        | lock on sign-ins of programs        | Ada resets her password on a trusted device                                                                                                                                                                                                                                                                                    |
        | lock on sign-ins of programs        | Ada resets her forgotten password with a code                                                                                                                                                                                                                                                                                  |
        | lock on sign-ins of programs        | Ada resets her forgotten password with a mailed link                                                                                                                                                                                                                                                                           |
        | lock on sign-ins of programs        | the service requires a new password from Ada                                                                                                                                                                                                                                                                                   |
        | lock on sign-ins of programs        | Ada chooses the required new password                                                                                                                                                                                                                                                                                          |
        | lock on sign-ins of programs        | Ada finishes her recovery                                                                                                                                                                                                                                                                                                      |
        | lock on sign-ins of programs        | Ada removes a device                                                                                                                                                                                                                                                                                                           |
        | lock on sign-ins of programs        | Ada erases a device                                                                                                                                                                                                                                                                                                            |
        | lock on sign-ins of programs        | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                         |
        | count of wrong sign-ins of programs | Ada starts to reset a forgotten password, then adds a number, then generates a code on a trusted device                                                                                                                                                                                                                        |
        | count of wrong sign-ins of programs | Ada reads all her account data                                                                                                                                                                                                                                                                                                 |
        | lock on sign-ins of programs        | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                 |
        | lock on sign-ins of programs        | Ada reads all her account data                                                                                                                                                                                                                                                                                                 |
        | lock on sign-ins of programs        | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                           |

      @edition:2fa-2017
      Examples:
        | thing                               | event                                                       |
        | count of wrong sign-ins of programs | Ada turns off two-factor authentication on the account page |
        | lock on sign-ins of programs        | Ada turns off two-factor authentication on the account page |

      Examples:
        | thing                               | event                                                                                                                                                                                                                      |
        | lock on sign-ins of programs        | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | lock on sign-ins of programs        | Ada lets another device join the keychain                                                                                                                                                                                  |
        | count of wrong sign-ins of programs | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | count of wrong sign-ins of programs | Ada lets another device join the keychain                                                                                                                                                                                  |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                          |
        | count of wrong sign-ins of programs | Ada follows the link that undoes the enrolment |
        | lock on sign-ins of programs        | Ada follows the link that undoes the enrolment |

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                               |
        | count of wrong sign-ins of programs | Ada turns off two-step verification |
        | lock on sign-ins of programs        | Ada turns off two-step verification |

  @rule:APPPW-13
  Rule: The service must let one app-specific password be used in several programs

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                          |
        | session in a third-party program | Ada uses that session          |
        | app-specific password            | a program uses that password   |
        | session in a third-party program | Ada signs in on another client |
        | app-specific password            | Ada signs in on another client |

  @rule:APPPW-16
  Rule: An account MUST be able to hold 25 active app-specific passwords

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                                                                                                                                                                 |
        | app-specific password | Ada removes a device                                                                                                                                                  |
        | app-specific password | Ada erases a device                                                                                                                                                   |
        | app-specific password | Ada turns off the keychain on a device                                                                                                                                |
        | app-specific password | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada cancels her recovery, then starts a recovery |
        | app-specific password | support staff unlock Ada's security code                                                                                                                              |
        | app-specific password | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then requests another sign-in code          |
        | app-specific password | Ada removes a number, then turns off the find service on a device, then signs out on a device or browser                                                              |
        | app-specific password | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device        |
        | app-specific password | Ada reads all her account data                                                                                                                                        |
        | app-specific password | Ada signs in a program with an app-specific password                                                                                                                  |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                 | event                                             |
        | app-specific password | Ada refuses a sign-in request on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                 | event                                                                                                    |
        | app-specific password | Ada signs in again on a trusted device without a code, then allows a sign-in request on a trusted device |

      Examples:
        | thing                 | event                                                                                                           |
        | app-specific password | Ada turns on the find service on a device, then edits her account data, then turns on approval by security code |
        | app-specific password | Ada lets another device join the keychain                                                                       |

  @rule:APPPW-22
  Rule: The service must let the owner revoke all app-specific passwords at once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                                      |
        | app-specific password | Ada revokes all her app-specific passwords |

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                                                                                                                                                 |
        | session in a third-party program | Ada turns off the keychain on a device                                                                                                                                |
        | session in a third-party program | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada cancels her recovery, then starts a recovery |
        | session in a third-party program | support staff unlock Ada's security code                                                                                                                              |
        | session in a third-party program | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then requests another sign-in code          |
        | session in a third-party program | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device        |
        | session in a third-party program | Ada reads all her account data                                                                                                                                        |
        | session in a third-party program | Ada signs in a program with an app-specific password                                                                                                                  |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                                             |
        | session in a third-party program | Ada refuses a sign-in request on a trusted device |

      Examples:
        | thing                            | event                                     |
        | session in a third-party program | Ada turns on approval by security code    |
        | session in a third-party program | Ada lets another device join the keychain |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                                            |
        | session in a third-party program | Ada allows a sign-in request on a trusted device |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                 |
        | session in a third-party program | Ada revokes one app-specific password |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                      |
        | session in a third-party program | Ada revokes all her app-specific passwords |

  @rule:APPPW-25
  Rule: A program signed out by revocation MUST stay signed out until it uses a newly generated password

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                     |
        | app-specific password | Ada revokes that password |

  @rule:APPPW-26
  Rule: A change of the account password MUST revoke every app-specific password

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                                 |
        | app-specific password | Ada changes her password              |
        | app-specific password | Ada chooses the required new password |

  @rule:APPPW-27
  Rule: A reset of the account password MUST revoke every app-specific password

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                     |
        | session in a third-party program | Ada finishes her recovery |
        | app-specific password            | Ada finishes her recovery |

      Examples:
        | thing                 | event                                                |
        | app-specific password | Ada resets her password on a trusted device          |
        | app-specific password | Ada resets her forgotten password with a code        |
        | app-specific password | Ada resets her forgotten password with a mailed link |

  @rule:APPPW-28
  Rule: A change or reset of the account password MUST revoke app-specific passwords without any action by the owner

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                                |
        | session in a third-party program | Ada changes her password                             |
        | session in a third-party program | Ada resets her password on a trusted device          |
        | session in a third-party program | Ada resets her forgotten password with a code        |
        | session in a third-party program | Ada resets her forgotten password with a mailed link |
        | session in a third-party program | Ada chooses the required new password                |
