@area:passwords @effects
Feature: The account password: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                    | event                                                                                                                                                      |
        | code to reset a forgotten password       | Ada removes a device                                                                                                                                       |
        | code to reset a forgotten password       | Ada erases a device                                                                                                                                        |
        | unfinished reset of a forgotten password | Ada removes a device                                                                                                                                       |
        | unfinished reset of a forgotten password | Ada erases a device                                                                                                                                        |
        | code to reset a forgotten password       | Ada signs in on another client, then turns off the find service on a device, then signs out on a device or browser                                         |
        | unfinished reset of a forgotten password | Ada signs in on another client, then revokes one app-specific password, then revokes all her app-specific passwords, then signs out on a device or browser |

      Examples:
        | thing                              | event                                                                                                                          |
        | code to reset a forgotten password | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data |

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                      | event                                                |
        | sign-in waiting for a code                 | Ada changes her password                             |
        | sign-in waiting for a code                 | Ada resets her password on a trusted device          |
        | sign-in waiting for a code                 | Ada resets her forgotten password with a code        |
        | sign-in waiting for a code                 | Ada resets her forgotten password with a mailed link |
        | sign-in waiting for a code                 | Ada chooses the required new password                |
        | sign-in waiting for a code                 | Ada finishes her recovery                            |
        | sign-in request on a trusted device        | Ada changes her password                             |
        | sign-in request on a trusted device        | Ada resets her password on a trusted device          |
        | sign-in request on a trusted device        | Ada resets her forgotten password with a code        |
        | sign-in request on a trusted device        | Ada resets her forgotten password with a mailed link |
        | sign-in request on a trusted device        | Ada chooses the required new password                |
        | sign-in request on a trusted device        | Ada finishes her recovery                            |
        | code to reset a forgotten password         | Ada changes her password                             |
        | code to reset a forgotten password         | Ada resets her password on a trusted device          |
        | code to reset a forgotten password         | Ada resets her forgotten password with a code        |
        | code to reset a forgotten password         | Ada resets her forgotten password with a mailed link |
        | code to reset a forgotten password         | Ada chooses the required new password                |
        | code to reset a forgotten password         | Ada finishes her recovery                            |
        | code to reset a forgotten password         | Ada uses that code                                   |
        | unfinished reset of a forgotten password   | Ada changes her password                             |
        | unfinished reset of a forgotten password   | Ada resets her password on a trusted device          |
        | unfinished reset of a forgotten password   | Ada resets her forgotten password with a code        |
        | unfinished reset of a forgotten password   | Ada resets her forgotten password with a mailed link |
        | unfinished reset of a forgotten password   | Ada chooses the required new password                |
        | unfinished reset of a forgotten password   | Ada finishes her recovery                            |
        | unfinished reset of a forgotten password   | Ada completes that reset                             |
        | token for choosing a required new password | Ada changes her password                             |
        | token for choosing a required new password | Ada resets her password on a trusted device          |
        | token for choosing a required new password | Ada resets her forgotten password with a code        |
        | token for choosing a required new password | Ada resets her forgotten password with a mailed link |
        | token for choosing a required new password | Ada chooses the required new password                |
        | token for choosing a required new password | Ada finishes her recovery                            |
        | token for choosing a required new password | Ada uses that token                                  |

    Scenario Outline: in an account with security questions but no second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with security questions but no second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                 |
        | sign-in waiting for security answers | Ada changes her password              |
        | sign-in waiting for security answers | Ada chooses the required new password |

    Scenario Outline: where a password change ends only the sessions in browsers, Ada's <thing> ends when <event>
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                                                |
        | session on the account page | Ada changes her password                             |
        | session on the account page | Ada resets her password on a trusted device          |
        | session on the account page | Ada resets her forgotten password with a code        |
        | session on the account page | Ada resets her forgotten password with a mailed link |
        | session in a browser        | Ada changes her password                             |
        | session in a browser        | Ada resets her password on a trusted device          |
        | session in a browser        | Ada resets her forgotten password with a code        |
        | session in a browser        | Ada resets her forgotten password with a mailed link |

    Scenario Outline: where a password change ends only the sessions in browsers, Ada's <thing> is unaffected when <event>
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                                                                                                                  |
        | session on a device | Ada changes her password, then resets her password on a trusted device, then resets her forgotten password with a code |
        | session on a device | Ada resets her forgotten password with a mailed link                                                                   |

    Scenario Outline: where a password change ends no session, Ada's <thing> is unaffected when <event>
      Given the service declares "password.change_ends_sessions" as "none"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                                                                                                                  |
        | session on the account page | Ada changes her password, then resets her password on a trusted device, then resets her forgotten password with a code |
        | session on the account page | Ada resets her forgotten password with a mailed link                                                                   |
        | session in a browser        | Ada changes her password, then resets her password on a trusted device, then resets her forgotten password with a code |
        | session in a browser        | Ada resets her forgotten password with a mailed link                                                                   |

    Scenario Outline: where a password change ends all sessions, Ada's <thing> ends when <event>
      Given the service declares "password.change_ends_sessions" as "all"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                                                |
        | session on a device | Ada changes her password                             |
        | session on a device | Ada resets her password on a trusted device          |
        | session on a device | Ada resets her forgotten password with a code        |
        | session on a device | Ada resets her forgotten password with a mailed link |

  @rule:PASSWORD-08
  Rule: The service MAY require a new password for security reasons

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                 |
        | obligation to choose a new password | Ada chooses the required new password |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                                                                                                                                                                                   |
        | obligation to choose a new password | Ada removes a device                                                                                                                                                                                    |
        | obligation to choose a new password | Ada erases a device                                                                                                                                                                                     |
        | obligation to choose a new password | Ada turns off the keychain on a device                                                                                                                                                                  |
        | obligation to choose a new password | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords |
        | obligation to choose a new password | support staff unlock Ada's security code                                                                                                                                                                |
        | obligation to choose a new password | Ada cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code                                                       |
        | obligation to choose a new password | Ada resets the keychain, then refuses a sign-in request on a trusted device, then enters a wrong sign-in code, then requests another sign-in code                                                       |
        | obligation to choose a new password | Ada removes a number, then turns off the find service on a device, then signs out on a device or browser                                                                                                |
        | obligation to choose a new password | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                          |
        | obligation to choose a new password | Ada reads all her account data                                                                                                                                                                          |
        | obligation to choose a new password | Ada signs in a program with an app-specific password                                                                                                                                                    |

      Examples:
        | thing                               | event                                                                                                                                                                                                                      |
        | obligation to choose a new password | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | obligation to choose a new password | Ada lets another device join the keychain                                                                                                                                                                                  |
