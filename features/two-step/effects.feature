@area:two-step @effects
Feature: Two-step: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:TWOSTEP-02
  Rule: With two-step on, identifier and password alone MUST NOT give access to any protected service

    Scenario Outline: Ada's <thing> ends when <event> (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                | event                  |
        | sign-in that waits for answers to security questions | she activates two-step |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                                           |
        | count of wrong passwords | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she removes a number, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off  |
        | count of wrong passwords | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                        |
        | count of wrong passwords | she signs out completely on a device or browser                                                                                                                                                                                                                                                                                                 |
        | count of wrong passwords | the service requires a new password from her                                                                                                                                                                                                                                                                                                    |
        | count of wrong passwords | she removes a device                                                                                                                                                                                                                                                                                                                            |
        | count of wrong passwords | she erases a device                                                                                                                                                                                                                                                                                                                             |
        | count of wrong passwords | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                          |
        | lock on password entry   | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she removes a number, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she starts or completes another sign-in, then she makes a new security code on a keychain device |
        | lock on password entry   | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                        |
        | lock on password entry   | she turns joining by security code off, then she signs out completely on a device or browser                                                                                                                                                                                                                                                    |
        | lock on password entry   | the service requires a new password from her                                                                                                                                                                                                                                                                                                    |
        | lock on password entry   | she removes a device                                                                                                                                                                                                                                                                                                                            |
        | lock on password entry   | she erases a device                                                                                                                                                                                                                                                                                                                             |
        | lock on password entry   | she makes a wrong entry                                                                                                                                                                                                                                                                                                                         |
        | lock on password entry   | she uses it successfully                                                                                                                                                                                                                                                                                                                        |
        | lock on password entry   | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                          |
        | count of wrong passwords | she starts to reset a forgotten password, then she adds a number, then she generates a code on a trusted device                                                                                                                                                                                                                                 |
        | count of wrong passwords | she reads all her account data                                                                                                                                                                                                                                                                                                                  |
        | lock on password entry   | she starts to reset a forgotten password, then she adds a number, then she generates a code on a trusted device                                                                                                                                                                                                                                 |
        | lock on password entry   | she reads all her account data                                                                                                                                                                                                                                                                                                                  |
        | count of wrong passwords | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                            |
        | lock on password entry   | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                    | event                                                                                                                  |
        | count of wrong passwords | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | lock on password entry   | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                   |
        | count of wrong passwords | she turns two-factor on |
        | count of wrong passwords | she activates two-step  |
        | lock on password entry   | she turns two-factor on |
        | lock on password entry   | she activates two-step  |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                  |
        | count of wrong passwords | she turns two-step off |
        | lock on password entry   | she turns two-step off |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                  | event                     |
        | lock on password entry | she follows the undo link |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                  |
        | lock on password entry |

  @rule:TWOSTEP-11
  Rule: A listed device MUST NOT become trusted before it is confirmed by a code

    Scenario Outline: Ada's <thing> ends when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                  |
        | four-digit code that confirms a two-step device | she turns two-step off |
        | unfinished confirmation of a two-step device    | she turns two-step off |

  @rule:TWOSTEP-13
  Rule: The right confirmation code, entered on the account page, MUST make the device trusted

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                                   |
        | four-digit code that confirms a two-step device | she starts or completes another sign-in |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                    |
        | unfinished confirmation of a two-step device | she uses it successfully |

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                          |
        | unfinished confirmation of a two-step device | she enters a wrong code for it |

  @rule:TWOSTEP-15
  Rule: A device MUST be signed in to the cloud with its find service on before it can be added

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                                             |
        | four-digit code that confirms a two-step device | she signs out completely on its device or browser |
        | four-digit code that confirms a two-step device | she turns off the find service of its device      |
        | unfinished confirmation of a two-step device    | she signs out completely on its device or browser |
        | unfinished confirmation of a two-step device    | she turns off the find service of its device      |

  @rule:TWOSTEP-16
  Rule: The service must offer each trusted device as a destination for the code at every later sign-in

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                                                                                                                                                         |
        | trusted status of a device that shows codes | she changes her password                                                                                                                                                                      |
        | trusted status of a device that shows codes | she resets her password on a trusted device                                                                                                                                                   |
        | trusted status of a device that shows codes | she resets her forgotten password with a code                                                                                                                                                 |
        | trusted status of a device that shows codes | she resets her forgotten password with a mailed link                                                                                                                                          |
        | trusted status of a device that shows codes | she uses it successfully                                                                                                                                                                      |
        | trusted status of a device that shows codes | she turns the keychain off on a device                                                                                                                                                        |
        | trusted status of a device that shows codes | she starts or completes another sign-in, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password |
        | trusted status of a device that shows codes | support staff let her enter a locked security code again                                                                                                                                      |
        | trusted status of a device that shows codes | she revokes all app-specific passwords, then she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device                                      |
        | trusted status of a device that shows codes | she turns joining by security code off, then she resets the keychain, then she enters a wrong sign-in code, then she requests another sign-in code                                            |
        | trusted status of a device that shows codes | she removes a number                                                                                                                                                                          |
        | trusted status of a device that shows codes | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                        |
        | trusted status of a device that shows codes | she reads all her account data                                                                                                                                                                |
        | trusted status of a device that shows codes | she signs a program in with an app-specific password                                                                                                                                          |

      Examples:
        | thing                                       | event                                     |
        | trusted status of a device that shows codes | she turns joining by security code on     |
        | trusted status of a device that shows codes | she lets another device join the keychain |

  @rule:TWOSTEP-17
  Rule: A device MUST lose its trust when it signs out of the cloud

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                             |
        | trusted status of a device that shows codes | she signs out completely on its device or browser |

  @rule:TWOSTEP-18
  Rule: A device MUST lose its trust when its find service is turned off

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                        |
        | trusted status of a device that shows codes | she turns off the find service of its device |

  @rule:TWOSTEP-30
  Rule: Two-factor MUST have its own ways to trust devices and deliver codes, different from those of two-step

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                        |
        | trust token of a device                     | she turns off the find service of its device |
        | trusted status of a device that shows codes | she turns off the find service of its device |

      Examples:
        | thing                                       | event                                                                                                                                    |
        | trust token of a device                     | she turns on the find service of its device, then she signs in again on a trusted device without a code, then she edits the account data |
        | trusted status of a device that shows codes | she turns on the find service of its device, then she signs in again on a trusted device without a code, then she edits the account data |

  @rule:TWOSTEP-31
  Rule: A listed iPhone or iPad of the owner MUST be able to receive the code that is needed in addition to the password

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                  |
        | trusted status of a device that shows codes | she removes its device |

  @rule:TWOSTEP-32
  Rule: A code requested for the trusted number MUST be delivered there, as often as declared, no matter who holds the phone

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                                                                                                                                                                                         |
        | trusted number | she changes her password                                                                                                                                                                      |
        | trusted number | she resets her password on a trusted device                                                                                                                                                   |
        | trusted number | she resets her forgotten password with a code                                                                                                                                                 |
        | trusted number | she resets her forgotten password with a mailed link                                                                                                                                          |
        | trusted number | the service requires a new password from her                                                                                                                                                  |
        | trusted number | she chooses the required new password                                                                                                                                                         |
        | trusted number | she removes a device                                                                                                                                                                          |
        | trusted number | she erases a device                                                                                                                                                                           |
        | trusted number | she uses it successfully                                                                                                                                                                      |
        | trusted number | she turns the keychain off on a device                                                                                                                                                        |
        | trusted number | she starts or completes another sign-in, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password |
        | trusted number | support staff let her enter a locked security code again                                                                                                                                      |
        | trusted number | she revokes all app-specific passwords, then she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device                                      |
        | trusted number | she turns joining by security code off, then she resets the keychain, then she requests another sign-in code, then she turns off the find service of a device                                 |
        | trusted number | she signs out completely on a device or browser                                                                                                                                               |
        | trusted number | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                        |
        | trusted number | she reads all her account data                                                                                                                                                                |
        | trusted number | she signs a program in with an app-specific password                                                                                                                                          |

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                                                            |
        | trusted number                                      | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on                                                                                                                                                                                                                                                                           |
        | trusted number                                      | she lets another device join the keychain                                                                                                                                                                                                                                                                                                                                                        |
        | count of codes sent to numbers in the declared time | she makes and uses another app-specific password, then she signs a program in with an app-specific password, then she revokes one app-specific password, then she revokes all app-specific passwords, then she turns off the find service of a device, then she turns on the find service of a device, then she edits the account data, then support staff try to verify her or to skip her code |
        | count of codes sent to numbers in the declared time | she reads all her account data                                                                                                                                                                                                                                                                                                                                                                   |
        | count of codes sent to numbers in the declared time | she changes her password, then she resets her password on a trusted device, then the service requires a new password from her, then she chooses the required new password                                                                                                                                                                                                                        |
        | count of codes sent to numbers in the declared time | she generates a code on a trusted device, then she starts or completes another sign-in                                                                                                                                                                                                                                                                                                           |
        | count of codes sent to numbers in the declared time | she makes a wrong entry, then she cancels a recovery, then she removes a number, then she signs out completely on a device or browser                                                                                                                                                                                                                                                            |
        | count of codes sent to numbers in the declared time | she removes a device                                                                                                                                                                                                                                                                                                                                                                             |
        | count of codes sent to numbers in the declared time | she erases a device                                                                                                                                                                                                                                                                                                                                                                              |
        | count of codes sent to numbers in the declared time | she makes a new security code on a keychain device, then she turns joining by security code off, then she turns joining by security code on, then support staff verify her for the keychain, then she resets the keychain, then she turns the keychain off on a device                                                                                                                           |
        | count of codes sent to numbers in the declared time | she lets another device join the keychain                                                                                                                                                                                                                                                                                                                                                        |
        | count of codes sent to numbers in the declared time | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                                         |

  @rule:TWOSTEP-01
  Rule: With two-step on, access MUST require the password and a code from a trusted device

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                       |
        | sign-in that waits for its code                     | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                             |
        | sign-in that waits for its code                     | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | sign-in that waits for its code                     | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | sign-in code pushed to or shown by a trusted device | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                             |
        | sign-in code pushed to or shown by a trusted device | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | sign-in code pushed to or shown by a trusted device | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | sign-in code sent to a number by text or call       | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                             |
        | sign-in code sent to a number by text or call       | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | sign-in code sent to a number by text or call       | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | code generated in the settings of a trusted device  | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                             |
        | code generated in the settings of a trusted device  | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | code generated in the settings of a trusted device  | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | code to reset a forgotten password                  | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she starts or completes another sign-in, then she makes a new security code on a keychain device         |
        | code to reset a forgotten password                  | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | code to reset a forgotten password                  | she turns joining by security code off, then she resets the keychain, then she signs out completely on a device or browser                                                                                                                                                                                                                                  |
        | code to reset a forgotten password                  | she removes a device                                                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | she erases a device                                                                                                                                                                                                                                                                                                                                         |
        | code to reset a forgotten password                  | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | code that verifies an added number                  | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off |
        | code that verifies an added number                  | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | code that verifies an added number                  | she resets the keychain                                                                                                                                                                                                                                                                                                                                     |
        | code that verifies an added number                  | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | code for the last step of a recovery                | she starts a recovery, then she turns off the find service of a device, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain         |
        | code for the last step of a recovery                | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | code for the last step of a recovery                | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | sign-in that waits for its code                     | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                      |
        | sign-in that waits for its code                     | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | sign-in code pushed to or shown by a trusted device | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                      |
        | sign-in code pushed to or shown by a trusted device | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | sign-in code sent to a number by text or call       | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                      |
        | sign-in code sent to a number by text or call       | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | code generated in the settings of a trusted device  | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password                                                                                                                                                                                                                                     |
        | code generated in the settings of a trusted device  | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | code to reset a forgotten password                  | she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                                                                     |
        | code to reset a forgotten password                  | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | code that verifies an added number                  | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                      |
        | code that verifies an added number                  | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | code for the last step of a recovery                | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                      |
        | code for the last step of a recovery                | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | sign-in that waits for its code                     | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |
        | sign-in code pushed to or shown by a trusted device | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |
        | sign-in code sent to a number by text or call       | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |
        | code generated in the settings of a trusted device  | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |
        | code that verifies an added number                  | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |
        | code for the last step of a recovery                | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |

      Examples:
        | thing                                               | event                                                                                                                  |
        | sign-in that waits for its code                     | she turns joining by security code on                                                                                  |
        | sign-in that waits for its code                     | she lets another device join the keychain                                                                              |
        | sign-in code pushed to or shown by a trusted device | she turns joining by security code on                                                                                  |
        | sign-in code pushed to or shown by a trusted device | she lets another device join the keychain                                                                              |
        | sign-in code sent to a number by text or call       | she turns joining by security code on                                                                                  |
        | sign-in code sent to a number by text or call       | she lets another device join the keychain                                                                              |
        | code generated in the settings of a trusted device  | she turns joining by security code on                                                                                  |
        | code generated in the settings of a trusted device  | she lets another device join the keychain                                                                              |
        | code to reset a forgotten password                  | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | code to reset a forgotten password                  | she lets another device join the keychain                                                                              |
        | code that verifies an added number                  | she turns joining by security code on                                                                                  |
        | code that verifies an added number                  | she lets another device join the keychain                                                                              |
        | code for the last step of a recovery                | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | code for the last step of a recovery                | she lets another device join the keychain                                                                              |

    Scenario Outline: where each code works once, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.single_use" as "true"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                    |
        | sign-in code pushed to or shown by a trusted device | she uses it successfully |
        | sign-in code sent to a number by text or call       | she uses it successfully |
        | code generated in the settings of a trusted device  | she uses it successfully |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                    |
        | sign-in code sent to a number by text or call      | she requests another one |
        | code generated in the settings of a trusted device | she requests another one |
        | code that verifies an added number                 | she requests another one |
        | code for the last step of a recovery               | she requests another one |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                    |
        | sign-in code sent to a number by text or call      | she requests another one |
        | code generated in the settings of a trusted device | she requests another one |
        | code that verifies an added number                 | she requests another one |
        | code for the last step of a recovery               | she requests another one |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                                                                                                                                                                                                                                                                                                                                               |
        | two-factor or two-step enrolment code | she starts a recovery, then she cancels a recovery, then she turns off the find service of its device, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain |
        | two-factor or two-step enrolment code | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                            |
        | two-factor or two-step enrolment code | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                              |
        | texted code for joining a keychain    | she starts a recovery, then she cancels a recovery, then she turns off the find service of its device, then support staff try to verify her or to skip her code                                                                                                                                                                                     |
        | two-factor or two-step enrolment code | she starts to reset a forgotten password                                                                                                                                                                                                                                                                                                            |
        | texted code for joining a keychain    | she starts to reset a forgotten password                                                                                                                                                                                                                                                                                                            |
        | texted code for joining a keychain    | she reads all her account data                                                                                                                                                                                                                                                                                                                      |

      Examples:
        | thing                                 | event                                                                                                                    |
        | two-factor or two-step enrolment code | she turns on the find service of its device, then she edits the account data, then she turns joining by security code on |
        | two-factor or two-step enrolment code | she lets another device join the keychain                                                                                |
        | two-factor or two-step enrolment code | she reads all her account data                                                                                           |
        | texted code for joining a keychain    | she turns on the find service of its device, then she edits the account data                                             |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event> (account without a second factor)
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                    |
        | two-factor or two-step enrolment code | she requests another one |
        | texted code for joining a keychain    | she requests another one |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                    |
        | two-factor or two-step enrolment code | she requests another one |
        | texted code for joining a keychain    | she requests another one |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                                                       |
        | four-digit code that confirms a two-step device | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off |
        | four-digit code that confirms a two-step device | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | four-digit code that confirms a two-step device | she resets the keychain                                                                                                                                                                                                                                                                                                                                     |
        | four-digit code that confirms a two-step device | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | four-digit code that confirms a two-step device | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |

      Examples:
        | thing                                           | event                                     |
        | four-digit code that confirms a two-step device | she turns joining by security code on     |
        | four-digit code that confirms a two-step device | she lets another device join the keychain |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                            |
        | four-digit code that confirms a two-step device | she requests another one         |
        | unfinished confirmation of a two-step device    | she requests another code for it |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected (account with two-step verification)
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                    |
        | four-digit code that confirms a two-step device | she requests another one |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |
