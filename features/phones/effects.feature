@area:phones @effects
Feature: Phones: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:PHONE-01
  Rule: An account with two-factor on MUST always have at least one trusted number

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                                                                                                                                                                                        |
        | trusted number | she changes her password                                                                                                                                                                     |
        | trusted number | she resets her password on a trusted device                                                                                                                                                  |
        | trusted number | she resets her forgotten password with a code                                                                                                                                                |
        | trusted number | she resets her forgotten password with a mailed link                                                                                                                                         |
        | trusted number | the service requires a new password from her                                                                                                                                                 |
        | trusted number | she chooses the required new password                                                                                                                                                        |
        | trusted number | she removes a device                                                                                                                                                                         |
        | trusted number | she erases a device                                                                                                                                                                          |
        | trusted number | she turns the keychain off on a device                                                                                                                                                       |
        | trusted number | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords |
        | trusted number | support staff let her enter a locked security code again                                                                                                                                     |
        | trusted number | she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                                     |
        | trusted number | she resets the keychain, then she refuses the sign-in on a trusted device, then she turns off the find service of a device, then she signs out completely on a device or browser             |
        | trusted number | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                       |
        | trusted number | she reads all her account data                                                                                                                                                               |
        | trusted number | she signs a program in with an app-specific password                                                                                                                                         |

      Examples:
        | thing          | event                                                                                                                                                                                                                               |
        | trusted number | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | trusted number | she lets another device join the keychain                                                                                                                                                                                           |

  @rule:PHONE-04
  Rule: An added number MUST be verified by text message or by automated call, as the user chooses

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                              | event                                   |
        | code that verifies an added number | she starts or completes another sign-in |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                    |
        | unverified number | she uses it successfully |

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                                                                                                                                                                                                                                                                                                                                    |
        | unverified number | she starts or completes another sign-in, then she requests another code for it                                                                                                                                                                                                                                                                           |
        | unverified number | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she refuses the sign-in on a trusted device |
        | unverified number | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                 |
        | unverified number | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she signs out completely on a device or browser                                                                                                                                                                      |
        | unverified number | she removes a device                                                                                                                                                                                                                                                                                                                                     |
        | unverified number | she erases a device                                                                                                                                                                                                                                                                                                                                      |
        | unverified number | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                   |
        | unverified number | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                   |
        | unverified number | she reads all her account data                                                                                                                                                                                                                                                                                                                           |
        | unverified number | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                     |

      Examples:
        | thing             | event                                                                                                                                                                                                                               |
        | unverified number | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | unverified number | she lets another device join the keychain                                                                                                                                                                                           |

  @rule:PHONE-07
  Rule: The service MUST NOT offer a removed number for codes or send codes to it

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                         | event                   |
        | sign-in code sent to a number by text or call | she removes its number  |
        | code that verifies an added number            | she removes that number |
        | trusted number                                | she removes that number |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                    | event                  |
        | code to reset a forgotten password       | she removes its number |
        | unfinished reset of a forgotten password | she removes its number |

  @rule:PHONE-12
  Rule: An owner SHOULD keep the trusted numbers up to date

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                       | event                |
        | session on the account page | she removes a number |
        | session in a browser        | she removes a number |

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                           |
        | trusted number    | she enters a wrong sign-in code |
        | unverified number | she enters a wrong code for it  |
