@area:phones @effects
Feature: Phones: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns one. The device,
  browser or number involved is that of the thing, or any of hers if it has none. Ben has the same, on the same clients. A row
  stands under the rule that decides it, or under the rule that its declared parameter belongs to.

  @rule:PHONE-01
  Rule: An account with two-factor on MUST always have at least one trusted number

    Scenario Outline: Ada's <thing> stays in effect when <event>
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is still in effect
      And Ben's <thing> is still in effect

      Examples:
        | thing          | event                                                                                                                                                                                                  |
        | trusted number | she changes her password                                                                                                                                                                               |
        | trusted number | she resets her password on a trusted device                                                                                                                                                            |
        | trusted number | she resets her forgotten password with a code                                                                                                                                                          |
        | trusted number | she resets her forgotten password with a mailed link                                                                                                                                                   |
        | trusted number | the service requires a new password from her                                                                                                                                                           |
        | trusted number | she chooses the required new password                                                                                                                                                                  |
        | trusted number | she removes the device involved                                                                                                                                                                        |
        | trusted number | she erases the device involved                                                                                                                                                                         |
        | trusted number | she turns the keychain off on a device                                                                                                                                                                 |
        | trusted number | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords           |
        | trusted number | support staff let her enter a locked security code again                                                                                                                                               |
        | trusted number | she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                                               |
        | trusted number | she resets the keychain, then she refuses the sign-in on a trusted device, then she turns off the find service of the device involved, then she signs out completely on the device or browser involved |
        | trusted number | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                 |
        | trusted number | she reads everything that she can read                                                                                                                                                                 |
        | trusted number | she signs a program in with an app-specific password                                                                                                                                                   |

      Examples:
        | thing          | event                                                                                                                                                                                                                                          |
        | trusted number | she turns on the find service of the device involved, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | trusted number | she lets another device join the keychain                                                                                                                                                                                                      |

  @rule:PHONE-04
  Rule: An added number MUST be verified by text message or by automated call, as the user chooses

    Scenario Outline: Ada's <thing> stays in effect when <event>
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is still in effect
      And Ben's <thing> is still in effect

      Examples:
        | thing                              | event                                   |
        | code that verifies an added number | she starts or completes another sign-in |

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing             | event                    |
        | unverified number | she uses it successfully |

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Scenario Outline: Ada's <thing> is still in effect just before the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When it is just before the end of the lifetime of Ada's <thing>
      Then Ada's <thing> is still in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When it is at the end of the lifetime of Ada's <thing>
      Then Ada's <thing> is no longer in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> is still in effect just before the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is still in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> is no longer in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: Ada's <thing> stays in effect when <event>
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is still in effect
      And Ben's <thing> is still in effect

      Examples:
        | thing             | event                                                                                                                                                                                                                                                                                                                                                               |
        | unverified number | she starts or completes another sign-in, then she requests another code for the same purpose                                                                                                                                                                                                                                                                        |
        | unverified number | she starts a recovery, then she cancels a recovery, then she turns off the find service of the device involved, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she refuses the sign-in on a trusted device |
        | unverified number | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                            |
        | unverified number | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she signs out completely on the device or browser involved                                                                                                                                                                      |
        | unverified number | she removes the device involved                                                                                                                                                                                                                                                                                                                                     |
        | unverified number | she erases the device involved                                                                                                                                                                                                                                                                                                                                      |
        | unverified number | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                              |
        | unverified number | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                              |
        | unverified number | she reads everything that she can read                                                                                                                                                                                                                                                                                                                              |
        | unverified number | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                                |

      Examples:
        | thing             | event                                                                                                                                                                                                                                          |
        | unverified number | she turns on the find service of the device involved, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | unverified number | she lets another device join the keychain                                                                                                                                                                                                      |

  @rule:PHONE-07
  Rule: The service MUST NOT offer a removed number for codes or send codes to it

    Scenario Outline: Ada's <thing> ends when <event>, and her other one stays in effect
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect, but her other one is
      And Ben's <thing> is still in effect

      Examples:
        | thing                                         | event                           |
        | sign-in code sent to a number by text or call | she removes the number involved |
        | code that verifies an added number            | she removes the number involved |
        | trusted number                                | she removes the number involved |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is no longer in effect
      And Ben's <thing> is still in effect

      Examples:
        | thing                                    | event                           |
        | code to reset a forgotten password       | she removes the number involved |
        | unfinished reset of a forgotten password | she removes the number involved |

  @rule:PHONE-12
  Rule: An owner SHOULD keep the trusted numbers up to date

    Scenario Outline: Ada's <thing> stays in effect when <event>
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is still in effect
      And Ben's <thing> is still in effect

      Examples:
        | thing                       | event                           |
        | session on the account page | she removes the number involved |
        | session in a browser        | she removes the number involved |

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    Scenario Outline: Ada's <thing> stays in effect when <event>
      Given Ada and Ben have accounts with a second factor, ready for this event: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is still in effect
      And Ben's <thing> is still in effect

      Examples:
        | thing             | event                   |
        | trusted number    | she makes a wrong entry |
        | unverified number | she makes a wrong entry |
