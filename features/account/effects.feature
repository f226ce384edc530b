@area:account @effects
Feature: Account: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:ACCOUNT-04
  Rule: The service must let the owner manage trusted numbers, trusted devices and other account data on the account page

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                    |
        | session on the account page | she uses it successfully |
        | session in a browser        | she uses it successfully |

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                                             |
        | session on the account page | she signs out completely on its device or browser |
        | session in a browser        | she signs out completely on its device or browser |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing               | event                                             |
        | session on a device | she signs out completely on its device or browser |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                       |
        | session on the account page |
        | session in a browser        |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                                                                                                                                                                                                                                                                                                                                       |
        | session on the account page | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she starts or completes another sign-in, then she requests another sign-in code |
        | session on the account page | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                    |
        | session on the account page | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                                                                                                                                                                                               |
        | session on the account page | she enters a wrong sign-in code                                                                                                                                                                                                                                                                                                             |
        | session on the account page | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                      |
        | session in a browser        | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she starts or completes another sign-in, then she requests another sign-in code |
        | session in a browser        | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                    |
        | session in a browser        | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                                                                                                                                                                                               |
        | session in a browser        | she enters a wrong sign-in code                                                                                                                                                                                                                                                                                                             |
        | session in a browser        | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                      |
        | session on the account page | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                      |
        | session on the account page | she reads all her account data                                                                                                                                                                                                                                                                                                              |
        | session in a browser        | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                      |
        | session in a browser        | she reads all her account data                                                                                                                                                                                                                                                                                                              |
        | session on the account page | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                        |
        | session in a browser        | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                        |

      @edition:two-step
      Examples:
        | thing                       | event                    |
        | session on the account page | she removes a number     |
        | session on the account page | she uses it successfully |
        | session in a browser        | she removes a number     |
        | session in a browser        | she uses it successfully |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                       | event                                       |
        | session on the account page | she refuses the sign-in on a trusted device |
        | session in a browser        | she refuses the sign-in on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                       | event                                      |
        | session on the account page | she allows the sign-in on a trusted device |
        | session in a browser        | she allows the sign-in on a trusted device |

      Examples:
        | thing                       | event                                                                  |
        | session on the account page | she edits the account data, then she turns joining by security code on |
        | session on the account page | she lets another device join the keychain                              |
        | session in a browser        | she turns joining by security code on                                  |
        | session in a browser        | she lets another device join the keychain                              |
