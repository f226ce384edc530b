@area:sign-in @effects
Feature: Sign-in: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:SIGNIN-02
  Rule: Somebody who knows only the password MUST NOT gain access to the account or its data

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                      | event                   |
        | token for choosing a required new password | she turns two-factor on |

  @rule:SIGNIN-03
  Rule: The right code with a wrong password MUST NOT sign anybody in

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                                           |
        | lock on password entry   | she uses it successfully                                                                                                                                                                                                                                                                                                                        |
        | lock on password entry   | she makes a wrong entry                                                                                                                                                                                                                                                                                                                         |
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
        | lock on password entry   | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                          |
        | count of wrong passwords | she starts to reset a forgotten password, then she adds a number, then she generates a code on a trusted device                                                                                                                                                                                                                                 |
        | count of wrong passwords | she reads all her account data                                                                                                                                                                                                                                                                                                                  |
        | lock on password entry   | she starts to reset a forgotten password, then she adds a number, then she generates a code on a trusted device                                                                                                                                                                                                                                 |
        | lock on password entry   | she reads all her account data                                                                                                                                                                                                                                                                                                                  |
        | count of wrong passwords | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                            |
        | lock on password entry   | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                    | event                                                                                                                  |
        | lock on password entry   | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | count of wrong passwords | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                  |
        | lock on password entry |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
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

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                  |
        | lock on password entry |

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

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                             |
        | lock on code entry                                  | she resets her forgotten password with a mailed link                                                                                                                                                                                                                                                                              |
        | lock on code entry                                  | she uses it successfully                                                                                                                                                                                                                                                                                                          |
        | sign-in that waits for its code                     | she enters a wrong code for it                                                                                                                                                                                                                                                                                                    |
        | sign-in code pushed to or shown by a trusted device | she enters a wrong one                                                                                                                                                                                                                                                                                                            |
        | sign-in code sent to a number by text or call       | she enters a wrong one                                                                                                                                                                                                                                                                                                            |
        | code generated in the settings of a trusted device  | she enters a wrong one                                                                                                                                                                                                                                                                                                            |
        | code to reset a forgotten password                  | she enters a wrong one                                                                                                                                                                                                                                                                                                            |
        | code that verifies an added number                  | she enters a wrong one                                                                                                                                                                                                                                                                                                            |
        | code for the last step of a recovery                | she enters a wrong one                                                                                                                                                                                                                                                                                                            |
        | lock on code entry                                  | she makes a wrong entry                                                                                                                                                                                                                                                                                                           |
        | count of wrong verification codes                   | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she removes a number, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain |
        | count of wrong verification codes                   | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                          |
        | count of wrong verification codes                   | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she signs out completely on a device or browser                                                                                                                                               |
        | count of wrong verification codes                   | the service requires a new password from her                                                                                                                                                                                                                                                                                      |
        | count of wrong verification codes                   | she removes a device                                                                                                                                                                                                                                                                                                              |
        | count of wrong verification codes                   | she erases a device                                                                                                                                                                                                                                                                                                               |
        | count of wrong verification codes                   | she turns the keychain off on a device                                                                                                                                                                                                                                                                                            |
        | lock on code entry                                  | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she removes a number, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain |
        | lock on code entry                                  | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                          |
        | lock on code entry                                  | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she signs out completely on a device or browser                                                                                                                                               |
        | lock on code entry                                  | she changes her password                                                                                                                                                                                                                                                                                                          |
        | lock on code entry                                  | she resets her password on a trusted device                                                                                                                                                                                                                                                                                       |
        | lock on code entry                                  | the service requires a new password from her                                                                                                                                                                                                                                                                                      |
        | lock on code entry                                  | she finishes a recovery                                                                                                                                                                                                                                                                                                           |
        | lock on code entry                                  | she removes a device                                                                                                                                                                                                                                                                                                              |
        | lock on code entry                                  | she erases a device                                                                                                                                                                                                                                                                                                               |
        | lock on code entry                                  | she turns the keychain off on a device                                                                                                                                                                                                                                                                                            |
        | count of wrong verification codes                   | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                            |
        | count of wrong verification codes                   | she reads all her account data                                                                                                                                                                                                                                                                                                    |
        | lock on code entry                                  | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                            |
        | lock on code entry                                  | she reads all her account data                                                                                                                                                                                                                                                                                                    |
        | count of wrong verification codes                   | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                              |
        | lock on code entry                                  | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                              |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                             | event                                       |
        | count of wrong verification codes | she refuses the sign-in on a trusted device |
        | lock on code entry                | she refuses the sign-in on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                             | event                                                                                                  |
        | lock on code entry                | she signs in again on a trusted device without a code, then she allows the sign-in on a trusted device |
        | count of wrong verification codes | she signs in again on a trusted device without a code, then she allows the sign-in on a trusted device |

      Examples:
        | thing                             | event                                                                                                                  |
        | lock on code entry                | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | lock on code entry                | she lets another device join the keychain                                                                              |
        | count of wrong verification codes | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | count of wrong verification codes | she lets another device join the keychain                                                                              |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                  |
        | two-factor or two-step enrolment code | she enters a wrong one |
        | texted code for joining a keychain    | she enters a wrong one |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                  |
        | four-digit code that confirms a two-step device | she enters a wrong one |

    Scenario Outline: where wrong codes are counted per account, Ada's <thing> is unaffected when <event>
      Given the service declares "code.attempts_scope" as "account"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                                |
        | count of wrong verification codes | she requests another sign-in code                    |
        | lock on code entry                | she requests another sign-in code                    |
        | count of wrong verification codes | she changes her password                             |
        | count of wrong verification codes | she resets her password on a trusted device          |
        | count of wrong verification codes | she resets her forgotten password with a mailed link |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing              |
        | lock on code entry |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing              |
        | lock on code entry |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing              |
        | lock on code entry |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing              |
        | lock on code entry |

  @rule:SIGNIN-05
  Rule: The right code, entered where the service asked for it and within the lifetime that is declared, MUST complete the sign-in

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                               |
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

      @edition:2fa-2017
      Examples:
        | thing                                               |
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

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                                   |
        | sign-in code pushed to or shown by a trusted device | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                         |
        | sign-in code pushed to or shown by a trusted device | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                |
        | sign-in code pushed to or shown by a trusted device | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                                  |
        | sign-in code sent to a number by text or call       | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                         |
        | sign-in code sent to a number by text or call       | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                |
        | sign-in code sent to a number by text or call       | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code generated in the settings of a trusted device  | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                         |
        | code generated in the settings of a trusted device  | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                |
        | code generated in the settings of a trusted device  | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code to reset a forgotten password                  | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she starts or completes another sign-in, then she makes a new security code on a keychain device                     |
        | code to reset a forgotten password                  | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                |
        | code to reset a forgotten password                  | she turns joining by security code off, then she resets the keychain, then she signs out completely on a device or browser                                                                                                                                                                                                                                              |
        | code to reset a forgotten password                  | she removes a device                                                                                                                                                                                                                                                                                                                                                    |
        | code to reset a forgotten password                  | she erases a device                                                                                                                                                                                                                                                                                                                                                     |
        | code to reset a forgotten password                  | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code that verifies an added number                  | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she refuses the sign-in on a trusted device, then she makes a new security code on a keychain device        |
        | code that verifies an added number                  | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                |
        | code that verifies an added number                  | she turns joining by security code off, then she resets the keychain                                                                                                                                                                                                                                                                                                    |
        | code that verifies an added number                  | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code for the last step of a recovery                | she starts a recovery, then she turns off the find service of a device, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she refuses the sign-in on a trusted device, then she makes a new security code on a keychain device, then she turns joining by security code off |
        | code for the last step of a recovery                | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                |
        | code for the last step of a recovery                | she resets the keychain                                                                                                                                                                                                                                                                                                                                                 |
        | code for the last step of a recovery                | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | she reads all her account data                                                                                                                                                                                                                                                                                                                                          |
        | sign-in code sent to a number by text or call       | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                                  |
        | sign-in code sent to a number by text or call       | she reads all her account data                                                                                                                                                                                                                                                                                                                                          |
        | code generated in the settings of a trusted device  | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password                                                                                                                                                                                                                                                 |
        | code generated in the settings of a trusted device  | she reads all her account data                                                                                                                                                                                                                                                                                                                                          |
        | code to reset a forgotten password                  | she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                                                                                 |
        | code to reset a forgotten password                  | she reads all her account data                                                                                                                                                                                                                                                                                                                                          |
        | code that verifies an added number                  | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                                  |
        | code that verifies an added number                  | she reads all her account data                                                                                                                                                                                                                                                                                                                                          |
        | code for the last step of a recovery                | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                                  |
        | code for the last step of a recovery                | she reads all her account data                                                                                                                                                                                                                                                                                                                                          |
        | sign-in code pushed to or shown by a trusted device | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                                    |
        | sign-in code sent to a number by text or call       | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                                    |
        | code generated in the settings of a trusted device  | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                                    |
        | code to reset a forgotten password                  | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                                    |
        | code that verifies an added number                  | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                                    |
        | code for the last step of a recovery                | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                                    |

      @edition:2fa-2017
      Examples:
        | thing                                               | event                                                                                                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | she turns joining by security code on                                                                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | she lets another device join the keychain                                                                                                                                                                                           |
        | sign-in code sent to a number by text or call       | she turns joining by security code on                                                                                                                                                                                               |
        | sign-in code sent to a number by text or call       | she lets another device join the keychain                                                                                                                                                                                           |
        | code generated in the settings of a trusted device  | she turns joining by security code on                                                                                                                                                                                               |
        | code generated in the settings of a trusted device  | she lets another device join the keychain                                                                                                                                                                                           |
        | code to reset a forgotten password                  | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she turns joining by security code on                                                  |
        | code to reset a forgotten password                  | she lets another device join the keychain                                                                                                                                                                                           |
        | code that verifies an added number                  | she allows the sign-in on a trusted device, then she turns joining by security code on                                                                                                                                              |
        | code that verifies an added number                  | she lets another device join the keychain                                                                                                                                                                                           |
        | code for the last step of a recovery                | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | code for the last step of a recovery                | she lets another device join the keychain                                                                                                                                                                                           |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                 | event                                                                                                                                                                                                                                                                                                                                               |
        | two-factor or two-step enrolment code | she starts a recovery, then she cancels a recovery, then she turns off the find service of its device, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain |
        | two-factor or two-step enrolment code | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                            |
        | two-factor or two-step enrolment code | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                              |
        | texted code for joining a keychain    | she starts a recovery, then she cancels a recovery, then she turns off the find service of its device, then support staff try to verify her or to skip her code                                                                                                                                                                                     |
        | two-factor or two-step enrolment code | she starts to reset a forgotten password                                                                                                                                                                                                                                                                                                            |
        | texted code for joining a keychain    | she starts to reset a forgotten password                                                                                                                                                                                                                                                                                                            |
        | texted code for joining a keychain    | she reads all her account data                                                                                                                                                                                                                                                                                                                      |

      @edition:2fa-2017
      Examples:
        | thing                                 | event                                                                                                                    |
        | two-factor or two-step enrolment code | she turns on the find service of its device, then she edits the account data, then she turns joining by security code on |
        | two-factor or two-step enrolment code | she lets another device join the keychain                                                                                |
        | two-factor or two-step enrolment code | she reads all her account data                                                                                           |
        | texted code for joining a keychain    | she turns on the find service of its device, then she edits the account data                                             |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                                                       |
        | four-digit code that confirms a two-step device | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off |
        | four-digit code that confirms a two-step device | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                    |
        | four-digit code that confirms a two-step device | she resets the keychain                                                                                                                                                                                                                                                                                                                                     |
        | four-digit code that confirms a two-step device | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | she reads all her account data                                                                                                                                                                                                                                                                                                                              |
        | four-digit code that confirms a two-step device | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                                                        |

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                     |
        | four-digit code that confirms a two-step device | she turns joining by security code on     |
        | four-digit code that confirms a two-step device | she lets another device join the keychain |

  @rule:SIGNIN-07
  Rule: The service MUST NOT ask for another code on a signed-in device until sign-out, erasure or a password change for security

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                                                                                                                                                         |
        | trust token of a device                     | the service requires a new password from her                                                                                                                                                  |
        | trust token of a device                     | she uses it successfully                                                                                                                                                                      |
        | trust token of a device                     | she turns the keychain off on a device                                                                                                                                                        |
        | trusted status of a device that shows codes | she uses it successfully                                                                                                                                                                      |
        | trusted status of a device that shows codes | she turns the keychain off on a device                                                                                                                                                        |
        | trust token of a device                     | she starts or completes another sign-in, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password |
        | trust token of a device                     | support staff let her enter a locked security code again                                                                                                                                      |
        | trust token of a device                     | she revokes all app-specific passwords, then she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device                                      |
        | trust token of a device                     | she turns joining by security code off, then she resets the keychain, then she refuses the sign-in on a trusted device, then she enters a wrong sign-in code                                  |
        | trust token of a device                     | she requests another sign-in code, then she removes a number                                                                                                                                  |
        | trusted status of a device that shows codes | she starts or completes another sign-in, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password |
        | trusted status of a device that shows codes | support staff let her enter a locked security code again                                                                                                                                      |
        | trusted status of a device that shows codes | she revokes all app-specific passwords, then she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device                                      |
        | trusted status of a device that shows codes | she turns joining by security code off, then she resets the keychain, then she refuses the sign-in on a trusted device, then she enters a wrong sign-in code                                  |
        | trusted status of a device that shows codes | she requests another sign-in code, then she removes a number                                                                                                                                  |
        | trust token of a device                     | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                        |
        | trust token of a device                     | she reads all her account data                                                                                                                                                                |
        | trusted status of a device that shows codes | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                        |
        | trusted status of a device that shows codes | she reads all her account data                                                                                                                                                                |
        | trust token of a device                     | she signs a program in with an app-specific password                                                                                                                                          |
        | trusted status of a device that shows codes | she signs a program in with an app-specific password                                                                                                                                          |

      Examples:
        | thing                                       | event                                                                                  |
        | trust token of a device                     | she allows the sign-in on a trusted device, then she turns joining by security code on |
        | trust token of a device                     | she lets another device join the keychain                                              |
        | trusted status of a device that shows codes | she allows the sign-in on a trusted device, then she turns joining by security code on |
        | trusted status of a device that shows codes | she lets another device join the keychain                                              |

  @rule:SIGNIN-08
  Rule: After a complete sign-out, the next sign-in on that device MUST ask for a code

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                             |
        | trust token of a device                     | she signs out completely on its device or browser |
        | trusted status of a device that shows codes | she signs out completely on its device or browser |

  @rule:SIGNIN-09
  Rule: After a device was erased, the next sign-in on it MUST ask for a code

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                 |
        | session on a device                         | she erases its device |
        | trust token of a device                     | she erases its device |
        | trusted status of a device that shows codes | she erases its device |

  @rule:SIGNIN-10
  Rule: After a password change that the service demanded, the next sign-in on a device MUST ask for a code

    Scenario Outline: where every password change ends trust, Ada's <thing> ends when <event>
      Given the service declares "password.change_ends_trust" as "any"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                |
        | trust token of a device                     | she changes her password                             |
        | trust token of a device                     | she resets her password on a trusted device          |
        | trust token of a device                     | she resets her forgotten password with a code        |
        | trust token of a device                     | she resets her forgotten password with a mailed link |
        | trusted status of a device that shows codes | she changes her password                             |
        | trusted status of a device that shows codes | she resets her password on a trusted device          |
        | trusted status of a device that shows codes | she resets her forgotten password with a code        |
        | trusted status of a device that shows codes | she resets her forgotten password with a mailed link |

    Scenario Outline: where only a password change for security reasons ends trust, Ada's <thing> is unaffected when <event>
      Given the service declares "password.change_ends_trust" as "security-only"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                                |
        | trust token of a device                     | she changes her password                             |
        | trust token of a device                     | she resets her password on a trusted device          |
        | trust token of a device                     | she resets her forgotten password with a code        |
        | trust token of a device                     | she resets her forgotten password with a mailed link |
        | trusted status of a device that shows codes | she changes her password                             |
        | trusted status of a device that shows codes | she resets her password on a trusted device          |
        | trusted status of a device that shows codes | she resets her forgotten password with a code        |
        | trusted status of a device that shows codes | she resets her forgotten password with a mailed link |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                       | event                                 |
        | trust token of a device                     | she chooses the required new password |
        | trusted status of a device that shows codes | she chooses the required new password |

  @rule:SIGNIN-12
  Rule: Besides the password, access to either a trusted device or a trusted phone number MUST be enough

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                            |
        | sign-in that waits for its code                     | she removes a device                                                                             |
        | sign-in code sent to a number by text or call       | she removes a device                                                                             |
        | sign-in code sent to a number by text or call       | she erases a device                                                                              |
        | sign-in that waits for its code                     | she removes a number                                                                             |
        | sign-in code pushed to or shown by a trusted device | she removes a number                                                                             |
        | sign-in code sent to a number by text or call       | she turns off the find service of a device, then she signs out completely on a device or browser |
        | code generated in the settings of a trusted device  | she removes a number                                                                             |

      Examples:
        | thing                                         | event                                                                                                                                                                                   |
        | sign-in code sent to a number by text or call | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device |

  @rule:SIGNIN-13
  Rule: Account data MUST be accessible only on devices that the owner trusts

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                   | event                  |
        | session on a device     | she removes its device |
        | trust token of a device | she removes its device |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                           | event                  |
        | keychain membership of a device | she removes its device |
        | request to join the keychain    | she removes its device |

  @rule:SIGNIN-14
  Rule: A sign-in on a new device MUST appear on trusted devices as a request to allow or refuse

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
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

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                          | event                                                                                                                                                                                                                                                                                                                           |
        | request to allow a sign-in on a trusted device | she turns the keychain off on a device                                                                                                                                                                                                                                                                                          |
        | request to allow a sign-in on a trusted device | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords                                                                                                                                    |
        | request to allow a sign-in on a trusted device | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                        |
        | request to allow a sign-in on a trusted device | she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                                                                                                                                                                        |
        | request to allow a sign-in on a trusted device | she resets the keychain, then she enters a wrong sign-in code, then she removes a number, then she turns off the find service of its device                                                                                                                                                                                     |
        | sign-in that waits for its code                | she starts a recovery, then she cancels a recovery, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain |
        | sign-in that waits for its code                | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                        |
        | sign-in that waits for its code                | she turns the keychain off on a device                                                                                                                                                                                                                                                                                          |
        | sign-in that waits for its code                | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                          |
        | sign-in that waits for its code                | she reads all her account data                                                                                                                                                                                                                                                                                                  |
        | request to allow a sign-in on a trusted device | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                          |
        | request to allow a sign-in on a trusted device | she reads all her account data                                                                                                                                                                                                                                                                                                  |
        | sign-in that waits for its code                | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                            |
        | request to allow a sign-in on a trusted device | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                                          | event                                                                                                                                                                                |
        | request to allow a sign-in on a trusted device | she turns on the find service of its device, then she signs in again on a trusted device without a code, then she edits the account data, then she turns joining by security code on |
        | request to allow a sign-in on a trusted device | she lets another device join the keychain                                                                                                                                            |
        | sign-in that waits for its code                | she allows the sign-in on a trusted device, then she turns joining by security code on                                                                                               |
        | sign-in that waits for its code                | she lets another device join the keychain                                                                                                                                            |

  @rule:SIGNIN-16
  Rule: The trusted device on which the owner allows a sign-in MUST show its verification code

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                          | event                    |
        | request to allow a sign-in on a trusted device | she uses it successfully |

  @rule:SIGNIN-18
  Rule: A sign-in that the owner refuses MUST be blocked

    Scenario Outline: where refusing ends the whole sign-in, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                       |
        | sign-in that waits for its code                     | she refuses the sign-in on a trusted device |
        | sign-in code pushed to or shown by a trusted device | she refuses the sign-in on a trusted device |
        | sign-in code sent to a number by text or call       | she refuses the sign-in on a trusted device |

    Scenario Outline: where refusing closes only the request, Ada's <thing> is unaffected when <event>
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                         | event                                       |
        | sign-in that waits for its code               | she refuses the sign-in on a trusted device |
        | sign-in code sent to a number by text or call | she refuses the sign-in on a trusted device |

  @rule:SIGNIN-19
  Rule: A trusted device on which the owner refuses a sign-in MUST NOT show its code

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                          | event                                       |
        | request to allow a sign-in on a trusted device | she refuses the sign-in on a trusted device |

  @rule:SIGNIN-28
  Rule: A code MUST sign its owner in only on the device that it is entered on, not on another device that waits at the same time

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                          | event                                   |
        | sign-in that waits for its code                | she starts or completes another sign-in |
        | request to allow a sign-in on a trusted device | she starts or completes another sign-in |
