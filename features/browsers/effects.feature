@area:browsers @effects
Feature: Browsers: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:BROWSER-02
  Rule: The next sign-in in a trusted browser MUST NOT ask for a code

    Scenario Outline: where a password change keeps the trust of browsers, Ada's <thing> is unaffected when <event>
      Given the service declares "browser.trust_ends_with_password" as "false"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                |
        | trust token of a browser | she changes her password                             |
        | trust token of a browser | she resets her password on a trusted device          |
        | trust token of a browser | she resets her forgotten password with a code        |
        | trust token of a browser | she resets her forgotten password with a mailed link |
        | trust token of a browser | she chooses the required new password                |

    Scenario Outline: where a password change ends the trust of browsers, Ada's <thing> ends when <event>
      Given the service declares "browser.trust_ends_with_password" as "true"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                |
        | trust token of a browser | she changes her password                             |
        | trust token of a browser | she resets her password on a trusted device          |
        | trust token of a browser | she resets her forgotten password with a code        |
        | trust token of a browser | she resets her forgotten password with a mailed link |
        | trust token of a browser | she chooses the required new password                |
        | trust token of a browser | she finishes a recovery                              |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                                                                                                                                                         |
        | trust token of a browser | the service requires a new password from her                                                                                                                                                  |
        | trust token of a browser | she removes a device                                                                                                                                                                          |
        | trust token of a browser | she erases a device                                                                                                                                                                           |
        | trust token of a browser | she uses it successfully                                                                                                                                                                      |
        | trust token of a browser | she turns the keychain off on a device                                                                                                                                                        |
        | trust token of a browser | she starts or completes another sign-in, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password |
        | trust token of a browser | support staff let her enter a locked security code again                                                                                                                                      |
        | trust token of a browser | she revokes all app-specific passwords, then she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device                                      |
        | trust token of a browser | she turns joining by security code off, then she resets the keychain, then she refuses the sign-in on a trusted device, then she enters a wrong sign-in code                                  |
        | trust token of a browser | she requests another sign-in code, then she removes a number, then she signs out completely on its device or browser                                                                          |
        | trust token of a browser | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                        |
        | trust token of a browser | she reads all her account data                                                                                                                                                                |
        | trust token of a browser | she signs a program in with an app-specific password                                                                                                                                          |

      Examples:
        | thing                    | event                                                                                  |
        | trust token of a browser | she turns joining by security code on, then she allows the sign-in on a trusted device |
        | trust token of a browser | she lets another device join the keychain                                              |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                    |
        | trust token of a browser |
