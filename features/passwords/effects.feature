@area:passwords @effects
Feature: Passwords: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                    | event                                                                                                                                                                                  |
        | code to reset a forgotten password       | she removes a device                                                                                                                                                                   |
        | code to reset a forgotten password       | she erases a device                                                                                                                                                                    |
        | unfinished reset of a forgotten password | she removes a device                                                                                                                                                                   |
        | unfinished reset of a forgotten password | she erases a device                                                                                                                                                                    |
        | code to reset a forgotten password       | she starts or completes another sign-in, then she turns off the find service of a device, then she signs out completely on a device or browser                                         |
        | unfinished reset of a forgotten password | she starts or completes another sign-in, then she revokes one app-specific password, then she revokes all app-specific passwords, then she signs out completely on a device or browser |

      Examples:
        | thing                              | event                                                                                                                                  |
        | code to reset a forgotten password | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data |

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, only the new one MUST work

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                          | event                                                |
        | sign-in that waits for its code                | she changes her password                             |
        | sign-in that waits for its code                | she resets her password on a trusted device          |
        | sign-in that waits for its code                | she resets her forgotten password with a code        |
        | sign-in that waits for its code                | she resets her forgotten password with a mailed link |
        | sign-in that waits for its code                | she chooses the required new password                |
        | sign-in that waits for its code                | she finishes a recovery                              |
        | request to allow a sign-in on a trusted device | she changes her password                             |
        | request to allow a sign-in on a trusted device | she resets her password on a trusted device          |
        | request to allow a sign-in on a trusted device | she resets her forgotten password with a code        |
        | request to allow a sign-in on a trusted device | she resets her forgotten password with a mailed link |
        | request to allow a sign-in on a trusted device | she chooses the required new password                |
        | request to allow a sign-in on a trusted device | she finishes a recovery                              |
        | code to reset a forgotten password             | she changes her password                             |
        | code to reset a forgotten password             | she resets her password on a trusted device          |
        | code to reset a forgotten password             | she resets her forgotten password with a code        |
        | code to reset a forgotten password             | she resets her forgotten password with a mailed link |
        | code to reset a forgotten password             | she chooses the required new password                |
        | code to reset a forgotten password             | she finishes a recovery                              |
        | code to reset a forgotten password             | she uses it successfully                             |
        | unfinished reset of a forgotten password       | she changes her password                             |
        | unfinished reset of a forgotten password       | she resets her password on a trusted device          |
        | unfinished reset of a forgotten password       | she resets her forgotten password with a code        |
        | unfinished reset of a forgotten password       | she resets her forgotten password with a mailed link |
        | unfinished reset of a forgotten password       | she chooses the required new password                |
        | unfinished reset of a forgotten password       | she finishes a recovery                              |
        | unfinished reset of a forgotten password       | she uses it successfully                             |
        | token for choosing a required new password     | she changes her password                             |
        | token for choosing a required new password     | she resets her password on a trusted device          |
        | token for choosing a required new password     | she resets her forgotten password with a code        |
        | token for choosing a required new password     | she resets her forgotten password with a mailed link |
        | token for choosing a required new password     | she chooses the required new password                |
        | token for choosing a required new password     | she finishes a recovery                              |
        | token for choosing a required new password     | she uses it successfully                             |

    Scenario Outline: Ada's <thing> ends when <event> (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                | event                                 |
        | sign-in that waits for answers to security questions | she changes her password              |
        | sign-in that waits for answers to security questions | she chooses the required new password |

    Scenario Outline: where a password change ends only the sessions in browsers, Ada's <thing> ends when <event>
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                                                |
        | session on the account page | she changes her password                             |
        | session on the account page | she resets her password on a trusted device          |
        | session on the account page | she resets her forgotten password with a code        |
        | session on the account page | she resets her forgotten password with a mailed link |
        | session in a browser        | she changes her password                             |
        | session in a browser        | she resets her password on a trusted device          |
        | session in a browser        | she resets her forgotten password with a code        |
        | session in a browser        | she resets her forgotten password with a mailed link |

    Scenario Outline: where a password change ends only the sessions in browsers, Ada's <thing> is unaffected when <event>
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                                                                                                                          |
        | session on a device | she changes her password, then she resets her password on a trusted device, then she resets her forgotten password with a code |
        | session on a device | she resets her forgotten password with a mailed link                                                                           |

    Scenario Outline: where a password change ends no session, Ada's <thing> is unaffected when <event>
      Given the service declares "password.change_ends_sessions" as "none"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                                                                                                                          |
        | session on the account page | she changes her password, then she resets her password on a trusted device, then she resets her forgotten password with a code |
        | session on the account page | she resets her forgotten password with a mailed link                                                                           |
        | session in a browser        | she changes her password, then she resets her password on a trusted device, then she resets her forgotten password with a code |
        | session in a browser        | she resets her forgotten password with a mailed link                                                                           |

    Scenario Outline: where a password change ends all sessions, Ada's <thing> ends when <event>
      Given the service declares "password.change_ends_sessions" as "all"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing               | event                                                |
        | session on a device | she changes her password                             |
        | session on a device | she resets her password on a trusted device          |
        | session on a device | she resets her forgotten password with a code        |
        | session on a device | she resets her forgotten password with a mailed link |

  @rule:PASSWORD-08
  Rule: The service MAY require a new password for security reasons

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                 |
        | obligation to choose a new password | she chooses the required new password |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                                                                                                                                                                        |
        | obligation to choose a new password | she removes a device                                                                                                                                                                         |
        | obligation to choose a new password | she erases a device                                                                                                                                                                          |
        | obligation to choose a new password | she turns the keychain off on a device                                                                                                                                                       |
        | obligation to choose a new password | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords |
        | obligation to choose a new password | support staff let her enter a locked security code again                                                                                                                                     |
        | obligation to choose a new password | she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                                     |
        | obligation to choose a new password | she resets the keychain, then she refuses the sign-in on a trusted device, then she enters a wrong sign-in code, then she requests another sign-in code                                      |
        | obligation to choose a new password | she removes a number, then she turns off the find service of a device, then she signs out completely on a device or browser                                                                  |
        | obligation to choose a new password | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                       |
        | obligation to choose a new password | she reads all her account data                                                                                                                                                               |
        | obligation to choose a new password | she signs a program in with an app-specific password                                                                                                                                         |

      Examples:
        | thing                               | event                                                                                                                                                                                                                               |
        | obligation to choose a new password | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | obligation to choose a new password | she lets another device join the keychain                                                                                                                                                                                           |
