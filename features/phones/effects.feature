@area:phones @effects
Feature: Trusted numbers: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:PHONE-01
  Rule: An account with two-factor on MUST always have at least one trusted number

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                                                                                                                                                                                                   |
        | trusted number | Ada changes her password                                                                                                                                                                                |
        | trusted number | Ada resets her password on a trusted device                                                                                                                                                             |
        | trusted number | Ada resets her forgotten password with a code                                                                                                                                                           |
        | trusted number | Ada resets her forgotten password with a mailed link                                                                                                                                                    |
        | trusted number | the service requires a new password from Ada                                                                                                                                                            |
        | trusted number | Ada chooses the required new password                                                                                                                                                                   |
        | trusted number | Ada removes a device                                                                                                                                                                                    |
        | trusted number | Ada erases a device                                                                                                                                                                                     |
        | trusted number | Ada turns off the keychain on a device                                                                                                                                                                  |
        | trusted number | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords |
        | trusted number | support staff unlock Ada's security code                                                                                                                                                                |
        | trusted number | Ada cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code                                                       |
        | trusted number | Ada resets the keychain, then refuses a sign-in request on a trusted device, then turns off the find service on a device, then signs out on a device or browser                                         |
        | trusted number | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                          |
        | trusted number | Ada reads all her account data                                                                                                                                                                          |
        | trusted number | Ada signs in a program with an app-specific password                                                                                                                                                    |

      Examples:
        | thing          | event                                                                                                                                                                                                                      |
        | trusted number | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | trusted number | Ada lets another device join the keychain                                                                                                                                                                                  |

  @rule:PHONE-04
  Rule: An added number MUST be verified by text message or by automated call, as the user chooses

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                              | event                          |
        | code that verifies an added number | Ada signs in on another client |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                    |
        | unverified number | Ada verifies that number |

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                                                                                                                                                                                                                                                                                                                                           |
        | unverified number | Ada signs in on another client, then requests another code                                                                                                                                                                                                                                                                                                      |
        | unverified number | Ada starts a recovery, then cancels her recovery, then turns off the find service on a device, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada refuses a sign-in request on a trusted device |
        | unverified number | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                        |
        | unverified number | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then signs out on a device or browser                                                                                                                                                                                                 |
        | unverified number | Ada removes a device                                                                                                                                                                                                                                                                                                                                            |
        | unverified number | Ada erases a device                                                                                                                                                                                                                                                                                                                                             |
        | unverified number | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                                                          |
        | unverified number | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                                                  |
        | unverified number | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                  |
        | unverified number | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                                            |

      Examples:
        | thing             | event                                                                                                                                                                                                                      |
        | unverified number | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | unverified number | Ada lets another device join the keychain                                                                                                                                                                                  |

  @rule:PHONE-07
  Rule: The service MUST NOT offer a removed number for codes or send codes to it

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                         | event                   |
        | sign-in code sent to a number by text or call | Ada removes that number |
        | code that verifies an added number            | Ada removes that number |
        | trusted number                                | Ada removes that number |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                    | event                   |
        | code to reset a forgotten password       | Ada removes that number |
        | unfinished reset of a forgotten password | Ada removes that number |

  @rule:PHONE-12
  Rule: An owner SHOULD keep the trusted numbers up to date

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                |
        | session on the account page | Ada removes a number |
        | session in a browser        | Ada removes a number |

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                           |
        | trusted number    | Ada enters a wrong sign-in code |
        | unverified number | Ada enters a wrong code         |
