@area:account @effects
Feature: The account page: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:ACCOUNT-04
  Rule: The service must let the owner manage trusted numbers, trusted devices and other account data on the account page

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                 |
        | session on the account page | Ada uses that session |
        | session in a browser        | Ada uses that session |

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                             |
        | session on the account page | Ada signs out on the account page |
        | session in a browser        | Ada signs out in that browser     |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing               | event                        |
        | session on a device | Ada signs out on that device |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                                                                                                                                                                                                                                                                                                                               |
        | session on the account page | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada signs in on another client, then requests another sign-in code |
        | session on the account page | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                            |
        | session on the account page | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                                                                                                                                                                                            |
        | session on the account page | Ada enters a wrong sign-in code                                                                                                                                                                                                                                                                                                     |
        | session on the account page | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                              |
        | session in a browser        | Ada starts a recovery, then cancels her recovery, then revokes one app-specific password, then revokes all her app-specific passwords, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada signs in on another client, then requests another sign-in code |
        | session in a browser        | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                            |
        | session in a browser        | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                                                                                                                                                                                            |
        | session in a browser        | Ada enters a wrong sign-in code                                                                                                                                                                                                                                                                                                     |
        | session in a browser        | Ada turns off the keychain on a device                                                                                                                                                                                                                                                                                              |
        | session on the account page | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                      |
        | session on the account page | Ada reads all her account data                                                                                                                                                                                                                                                                                                      |
        | session in a browser        | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                                                                                                      |
        | session in a browser        | Ada reads all her account data                                                                                                                                                                                                                                                                                                      |
        | session on the account page | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                |
        | session in a browser        | Ada signs in a program with an app-specific password                                                                                                                                                                                                                                                                                |

      @edition:two-step
      Examples:
        | thing                       | event                 |
        | session on the account page | Ada removes a number  |
        | session on the account page | Ada uses that session |
        | session in a browser        | Ada removes a number  |
        | session in a browser        | Ada uses that session |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                       | event                                             |
        | session on the account page | Ada refuses a sign-in request on a trusted device |
        | session in a browser        | Ada refuses a sign-in request on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                       | event                                            |
        | session on the account page | Ada allows a sign-in request on a trusted device |
        | session in a browser        | Ada allows a sign-in request on a trusted device |

      Examples:
        | thing                       | event                                                               |
        | session on the account page | Ada edits her account data, then turns on approval by security code |
        | session on the account page | Ada lets another device join the keychain                           |
        | session in a browser        | Ada turns on approval by security code                              |
        | session in a browser        | Ada lets another device join the keychain                           |
