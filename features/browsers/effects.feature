@area:browsers @effects
Feature: Browsers: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:BROWSER-02
  Rule: The next sign-in in a trusted browser MUST NOT ask for a code

    Scenario Outline: where a password change keeps the trust of browsers, Ada's <thing> is unaffected when <event>
      Given the service declares "browser.trust_ends_with_password" as "false"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                |
        | trust token of a browser | Ada changes her password                             |
        | trust token of a browser | Ada resets her password on a trusted device          |
        | trust token of a browser | Ada resets her forgotten password with a code        |
        | trust token of a browser | Ada resets her forgotten password with a mailed link |
        | trust token of a browser | Ada chooses the required new password                |

    Scenario Outline: where a password change ends the trust of browsers, Ada's <thing> ends when <event>
      Given the service declares "browser.trust_ends_with_password" as "true"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                |
        | trust token of a browser | Ada changes her password                             |
        | trust token of a browser | Ada resets her password on a trusted device          |
        | trust token of a browser | Ada resets her forgotten password with a code        |
        | trust token of a browser | Ada resets her forgotten password with a mailed link |
        | trust token of a browser | Ada chooses the required new password                |
        | trust token of a browser | Ada finishes her recovery                            |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                                                                                                                                                           |
        | trust token of a browser | the service requires a new password from Ada                                                                                                                                                    |
        | trust token of a browser | Ada removes a device                                                                                                                                                                            |
        | trust token of a browser | Ada erases a device                                                                                                                                                                             |
        | trust token of a browser | Ada uses that token                                                                                                                                                                             |
        | trust token of a browser | Ada turns off the keychain on a device                                                                                                                                                          |
        | trust token of a browser | Ada signs in on another client, then support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password |
        | trust token of a browser | support staff unlock Ada's security code                                                                                                                                                        |
        | trust token of a browser | Ada revokes all her app-specific passwords, then cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device                                            |
        | trust token of a browser | Ada turns off approval by security code, then resets the keychain, then refuses a sign-in request on a trusted device, then enters a wrong sign-in code                                         |
        | trust token of a browser | Ada requests another sign-in code, then removes a number, then signs out in that browser                                                                                                        |
        | trust token of a browser | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                  |
        | trust token of a browser | Ada reads all her account data                                                                                                                                                                  |
        | trust token of a browser | Ada signs in a program with an app-specific password                                                                                                                                            |

      Examples:
        | thing                    | event                                                                                     |
        | trust token of a browser | Ada turns on approval by security code, then allows a sign-in request on a trusted device |
        | trust token of a browser | Ada lets another device join the keychain                                                 |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                    |
        | trust token of a browser |
