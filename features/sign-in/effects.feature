@area:sign-in @effects
Feature: Sign-in: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:SIGNIN-02
  Rule: Somebody who knows only the password MUST NOT gain access to the account or its data

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                   |
        | token for choosing a demanded password | two-factor is turned on |

  @rule:SIGNIN-03
  Rule: The right code with a wrong password MUST NOT sign anybody in

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                                                                       |
        | lock of password entry   | it is used successfully                                                                                                                                                                                                                                                                                                                                                     |
        | lock of password entry   | a wrong entry is made there                                                                                                                                                                                                                                                                                                                                                 |
        | count of wrong passwords | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then its number is removed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off                |
        | count of wrong passwords | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                   |
        | count of wrong passwords | its client signs out completely                                                                                                                                                                                                                                                                                                                                             |
        | count of wrong passwords | the service demands a new password                                                                                                                                                                                                                                                                                                                                          |
        | count of wrong passwords | its device is removed                                                                                                                                                                                                                                                                                                                                                       |
        | count of wrong passwords | its device is erased                                                                                                                                                                                                                                                                                                                                                        |
        | count of wrong passwords | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                      |
        | lock of password entry   | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then its number is removed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then another sign-in to the account starts or is completed, then a keychain device makes a new security code |
        | lock of password entry   | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                   |
        | lock of password entry   | joining by security code is turned off, then its client signs out completely                                                                                                                                                                                                                                                                                                |
        | lock of password entry   | the service demands a new password                                                                                                                                                                                                                                                                                                                                          |
        | lock of password entry   | its device is removed                                                                                                                                                                                                                                                                                                                                                       |
        | lock of password entry   | its device is erased                                                                                                                                                                                                                                                                                                                                                        |
        | lock of password entry   | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                      |
        | count of wrong passwords | a reset of a forgotten password is started, then a number is added, then a code is generated on a trusted device                                                                                                                                                                                                                                                            |
        | lock of password entry   | a reset of a forgotten password is started, then a number is added, then a code is generated on a trusted device                                                                                                                                                                                                                                                            |
        | count of wrong passwords | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                            |
        | lock of password entry   | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                    | event                                                                                                                    |
        | lock of password entry   | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
        | count of wrong passwords | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                  |
        | lock of password entry |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                  |
        | lock of password entry |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                  |
        | lock of password entry |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                  |
        | lock of password entry |

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                   |
        | count of wrong passwords | two-factor is turned on |
        | count of wrong passwords | two-step is activated   |
        | lock of password entry   | two-factor is turned on |
        | lock of password entry   | two-step is activated   |

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                  |
        | count of wrong passwords | two-step is turned off |
        | lock of password entry   | two-step is turned off |

    Scenario Outline: after an enrolment by somebody else, <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                  | event                     |
        | lock of password entry | the undo link is followed |

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                 |
        | lock of code entry                                  | a forgotten password is reset by a mailed link                                                                                                                                                                                                                                                                                                        |
        | lock of code entry                                  | it is used successfully                                                                                                                                                                                                                                                                                                                               |
        | sign-in that waits for its code                     | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | sign-in code pushed to or shown by a trusted device | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | sign-in code sent to a number (text or call)        | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | code generated in the settings of a trusted device  | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | code to reset a forgotten password                  | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | code that verifies an added number                  | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | code for the last step of a recovery                | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | lock of code entry                                  | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | count of wrong verification codes                   | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then its number is removed, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain |
        | count of wrong verification codes                   | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                             |
        | count of wrong verification codes                   | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then its client signs out completely                                                                                                                                                                                            |
        | count of wrong verification codes                   | the service demands a new password                                                                                                                                                                                                                                                                                                                    |
        | count of wrong verification codes                   | its device is removed                                                                                                                                                                                                                                                                                                                                 |
        | count of wrong verification codes                   | its device is erased                                                                                                                                                                                                                                                                                                                                  |
        | count of wrong verification codes                   | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                |
        | lock of code entry                                  | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then its number is removed, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain |
        | lock of code entry                                  | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                             |
        | lock of code entry                                  | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then its client signs out completely                                                                                                                                                                                            |
        | lock of code entry                                  | the owner changes the password                                                                                                                                                                                                                                                                                                                        |
        | lock of code entry                                  | the password is reset on a trusted device                                                                                                                                                                                                                                                                                                             |
        | lock of code entry                                  | the service demands a new password                                                                                                                                                                                                                                                                                                                    |
        | lock of code entry                                  | a recovery is finished                                                                                                                                                                                                                                                                                                                                |
        | lock of code entry                                  | its device is removed                                                                                                                                                                                                                                                                                                                                 |
        | lock of code entry                                  | its device is erased                                                                                                                                                                                                                                                                                                                                  |
        | lock of code entry                                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                |
        | count of wrong verification codes                   | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                 |
        | lock of code entry                                  | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                 |
        | count of wrong verification codes                   | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                      |
        | lock of code entry                                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                      |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                             | event                                      |
        | count of wrong verification codes | the sign-in is refused on a trusted device |
        | lock of code entry                | the sign-in is refused on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                             | event                                                                                           |
        | lock of code entry                | a trusted device signs in again without a code, then the sign-in is allowed on a trusted device |
        | count of wrong verification codes | a trusted device signs in again without a code, then the sign-in is allowed on a trusted device |

      Examples:
        | thing                             | event                                                                                                                    |
        | lock of code entry                | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
        | count of wrong verification codes | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                   | event                       |
        | enrolment code (two-factor or two-step) | a wrong entry is made there |
        | texted code for joining a keychain      | a wrong entry is made there |

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                       |
        | four-digit code that confirms a two-step device | a wrong entry is made there |

    Scenario Outline: where code.attempts_scope is account, <thing> is unaffected when <event>
      Given the service declares "code.attempts_scope" as "account"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                             | event                                          |
        | count of wrong verification codes | another code for the same purpose is requested |
        | lock of code entry                | another code for the same purpose is requested |
        | count of wrong verification codes | the owner changes the password                 |
        | count of wrong verification codes | the password is reset on a trusted device      |
        | count of wrong verification codes | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing              |
        | lock of code entry |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing              |
        | lock of code entry |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing              |
        | lock of code entry |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing              |
        | lock of code entry |

  @rule:SIGNIN-05
  Rule: The right code, entered where the service asked for it and within the lifetime that is declared, MUST complete the sign-in

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

      Examples:
        | thing                             |
        | unfinished activation of two-step |

    Scenario Outline: with two-step verification, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: with two-step verification, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: with two-step verification, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: with two-step verification, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                        |
        | unfinished confirmation of a two-step device |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                         |
        | sign-in code pushed to or shown by a trusted device | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                 |
        | sign-in code pushed to or shown by a trusted device | the service demands a new password                                                                                                                                                                                                                                                                                                                                        |
        | sign-in code pushed to or shown by a trusted device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                    |
        | sign-in code sent to a number (text or call)        | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                         |
        | sign-in code sent to a number (text or call)        | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                 |
        | sign-in code sent to a number (text or call)        | the service demands a new password                                                                                                                                                                                                                                                                                                                                        |
        | sign-in code sent to a number (text or call)        | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                    |
        | code generated in the settings of a trusted device  | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                         |
        | code generated in the settings of a trusted device  | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                 |
        | code generated in the settings of a trusted device  | the service demands a new password                                                                                                                                                                                                                                                                                                                                        |
        | code generated in the settings of a trusted device  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                    |
        | code to reset a forgotten password                  | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then another sign-in to the account starts or is completed, then a keychain device makes a new security code   |
        | code to reset a forgotten password                  | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                 |
        | code to reset a forgotten password                  | joining by security code is turned off, then the keychain is reset, then its client signs out completely                                                                                                                                                                                                                                                                  |
        | code to reset a forgotten password                  | the service demands a new password                                                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | its device is removed                                                                                                                                                                                                                                                                                                                                                     |
        | code to reset a forgotten password                  | its device is erased                                                                                                                                                                                                                                                                                                                                                      |
        | code to reset a forgotten password                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                    |
        | code that verifies an added number                  | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then the sign-in is refused on a trusted device, then a keychain device makes a new security code |
        | code that verifies an added number                  | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                 |
        | code that verifies an added number                  | joining by security code is turned off, then the keychain is reset                                                                                                                                                                                                                                                                                                        |
        | code that verifies an added number                  | the service demands a new password                                                                                                                                                                                                                                                                                                                                        |
        | code that verifies an added number                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                    |
        | code for the last step of a recovery                | a recovery is started, then the find service of its device is turned off, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then the sign-in is refused on a trusted device, then a keychain device makes a new security code, then joining by security code is turned off    |
        | code for the last step of a recovery                | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                 |
        | code for the last step of a recovery                | the keychain is reset                                                                                                                                                                                                                                                                                                                                                     |
        | code for the last step of a recovery                | the service demands a new password                                                                                                                                                                                                                                                                                                                                        |
        | code for the last step of a recovery                | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                    |
        | sign-in code pushed to or shown by a trusted device | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                     |
        | sign-in code sent to a number (text or call)        | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                     |
        | code generated in the settings of a trusted device  | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used                                                                                                                                                                                                                                                   |
        | code to reset a forgotten password                  | a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                                                                      |
        | code that verifies an added number                  | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                     |
        | code for the last step of a recovery                | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                          |
        | sign-in code sent to a number (text or call)        | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                          |
        | code generated in the settings of a trusted device  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                          |
        | code to reset a forgotten password                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                          |
        | code that verifies an added number                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                          |
        | code for the last step of a recovery                | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                          |

      @edition:2fa-2017
      Examples:
        | thing                                               | event                                                                                                                                                                                                                          |
        | sign-in code pushed to or shown by a trusted device | joining by security code is turned on                                                                                                                                                                                          |
        | sign-in code sent to a number (text or call)        | joining by security code is turned on                                                                                                                                                                                          |
        | code generated in the settings of a trusted device  | joining by security code is turned on                                                                                                                                                                                          |
        | code to reset a forgotten password                  | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then joining by security code is turned on                                                  |
        | code that verifies an added number                  | the sign-in is allowed on a trusted device, then joining by security code is turned on                                                                                                                                         |
        | code for the last step of a recovery                | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                   | event                                                                                                                                                                                                                                                                                                                                                        |
        | enrolment code (two-factor or two-step) | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset |
        | enrolment code (two-factor or two-step) | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                    |
        | enrolment code (two-factor or two-step) | the service demands a new password                                                                                                                                                                                                                                                                                                                           |
        | enrolment code (two-factor or two-step) | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                       |
        | texted code for joining a keychain      | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then support staff try to verify the owner or to skip the code                                                                                                                                                                                  |
        | texted code for joining a keychain      | the service demands a new password                                                                                                                                                                                                                                                                                                                           |
        | enrolment code (two-factor or two-step) | a reset of a forgotten password is started                                                                                                                                                                                                                                                                                                                   |
        | texted code for joining a keychain      | a reset of a forgotten password is started                                                                                                                                                                                                                                                                                                                   |

      @edition:2fa-2017
      Examples:
        | thing                                   | event                                                                                                                    |
        | enrolment code (two-factor or two-step) | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
        | texted code for joining a keychain      | the find service of its device is turned on, then the account data is edited                                             |

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                                                                 |
        | four-digit code that confirms a two-step device | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off |
        | four-digit code that confirms a two-step device | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                             |
        | four-digit code that confirms a two-step device | the keychain is reset                                                                                                                                                                                                                                                                                                                                                 |
        | four-digit code that confirms a two-step device | the service demands a new password                                                                                                                                                                                                                                                                                                                                    |
        | four-digit code that confirms a two-step device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                |
        | four-digit code that confirms a two-step device | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                 |
        | four-digit code that confirms a two-step device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                      |

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                 |
        | four-digit code that confirms a two-step device | joining by security code is turned on |

  @rule:SIGNIN-07
  Rule: A signed-in device MUST NOT be asked for another code until sign-out, erasure or a password change for security

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                                                                                                                                                                                                  |
        | trust token of a device            | the service demands a new password                                                                                                                                                                                     |
        | trust token of a device            | it is used successfully                                                                                                                                                                                                |
        | trust token of a device            | the keychain is turned off on a device                                                                                                                                                                                 |
        | trust in a device that shows codes | it is used successfully                                                                                                                                                                                                |
        | trust in a device that shows codes | the keychain is turned off on a device                                                                                                                                                                                 |
        | trust token of a device            | another sign-in to the account starts or is completed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked |
        | trust token of a device            | support staff let a locked security code be entered again                                                                                                                                                              |
        | trust token of a device            | all app-specific passwords are revoked, then the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code                                                                |
        | trust token of a device            | joining by security code is turned off, then the keychain is reset, then the sign-in is refused on a trusted device, then a wrong entry is made there                                                                  |
        | trust token of a device            | another code for the same purpose is requested, then its number is removed                                                                                                                                             |
        | trust in a device that shows codes | another sign-in to the account starts or is completed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked |
        | trust in a device that shows codes | support staff let a locked security code be entered again                                                                                                                                                              |
        | trust in a device that shows codes | all app-specific passwords are revoked, then the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code                                                                |
        | trust in a device that shows codes | joining by security code is turned off, then the keychain is reset, then the sign-in is refused on a trusted device, then a wrong entry is made there                                                                  |
        | trust in a device that shows codes | another code for the same purpose is requested, then its number is removed                                                                                                                                             |
        | trust token of a device            | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                  |
        | trust in a device that shows codes | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                  |
        | trust token of a device            | a program signs in with an app-specific password                                                                                                                                                                       |
        | trust in a device that shows codes | a program signs in with an app-specific password                                                                                                                                                                       |

      Examples:
        | thing                              | event                                                                                  |
        | trust token of a device            | the sign-in is allowed on a trusted device, then joining by security code is turned on |
        | trust in a device that shows codes | the sign-in is allowed on a trusted device, then joining by security code is turned on |

  @rule:SIGNIN-08
  Rule: After a complete sign-out, the next sign-in on that device MUST ask for a code

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                           |
        | trust token of a device            | its client signs out completely |
        | trust in a device that shows codes | its client signs out completely |

  @rule:SIGNIN-09
  Rule: After a device was erased, the next sign-in on it MUST ask for a code

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                |
        | session of a device                | its device is erased |
        | trust token of a device            | its device is erased |
        | trust in a device that shows codes | its device is erased |

  @rule:SIGNIN-10
  Rule: After a password change that the service demanded, the next sign-in on a device MUST ask for a code

    Scenario Outline: where password.change_ends_trust is any, <thing> ends when <event>
      Given the service declares "password.change_ends_trust" as "any"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                          |
        | trust token of a device            | the owner changes the password                 |
        | trust token of a device            | the password is reset on a trusted device      |
        | trust token of a device            | a forgotten password is reset by a code        |
        | trust token of a device            | a forgotten password is reset by a mailed link |
        | trust in a device that shows codes | the owner changes the password                 |
        | trust in a device that shows codes | the password is reset on a trusted device      |
        | trust in a device that shows codes | a forgotten password is reset by a code        |
        | trust in a device that shows codes | a forgotten password is reset by a mailed link |

    Scenario Outline: where password.change_ends_trust is security-only, <thing> is unaffected when <event>
      Given the service declares "password.change_ends_trust" as "security-only"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                          |
        | trust token of a device            | the owner changes the password                 |
        | trust token of a device            | the password is reset on a trusted device      |
        | trust token of a device            | a forgotten password is reset by a code        |
        | trust token of a device            | a forgotten password is reset by a mailed link |
        | trust in a device that shows codes | the owner changes the password                 |
        | trust in a device that shows codes | the password is reset on a trusted device      |
        | trust in a device that shows codes | a forgotten password is reset by a code        |
        | trust in a device that shows codes | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                               |
        | trust token of a device            | the demanded new password is chosen |
        | trust in a device that shows codes | the demanded new password is chosen |

  @rule:SIGNIN-12
  Rule: Besides the password, access to either a trusted device or a trusted phone number MUST be enough

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                              |
        | sign-in that waits for its code                     | its device is removed                                                              |
        | sign-in code sent to a number (text or call)        | its device is removed                                                              |
        | sign-in code sent to a number (text or call)        | its device is erased                                                               |
        | sign-in that waits for its code                     | its number is removed                                                              |
        | sign-in code pushed to or shown by a trusted device | its number is removed                                                              |
        | sign-in code sent to a number (text or call)        | the find service of its device is turned off, then its client signs out completely |
        | code generated in the settings of a trusted device  | its number is removed                                                              |

      Examples:
        | thing                                        | event                                                                                                                                                                              |
        | sign-in code sent to a number (text or call) | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device |

  @rule:SIGNIN-13
  Rule: Account data MUST be accessible only on devices that the owner trusts

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                   | event                 |
        | session of a device     | its device is removed |
        | trust token of a device | its device is removed |

    Scenario Outline: without a second factor, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                  | event                 |
        | membership of a device in the keychain | its device is removed |
        | request to join the keychain           | its device is removed |

  @rule:SIGNIN-14
  Rule: A sign-in on a new device MUST appear on trusted devices as a request to allow or refuse

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                          |
        | sign-in that waits for its code                |
        | request to allow a sign-in on a trusted device |

    Scenario Outline: with security questions, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: with security questions, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: with security questions, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: with security questions, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                                                                                                                                                                                                                                                                                                                             |
        | request to allow a sign-in on a trusted device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                            |
        | request to allow a sign-in on a trusted device | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked                                                                                                                           |
        | request to allow a sign-in on a trusted device | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                         |
        | request to allow a sign-in on a trusted device | the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off                                                                                                                                                                           |
        | request to allow a sign-in on a trusted device | the keychain is reset, then a wrong entry is made there, then its number is removed, then the find service of its device is turned off                                                                                                                                                                                            |
        | sign-in that waits for its code                | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset |
        | sign-in that waits for its code                | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                         |
        | sign-in that waits for its code                | the keychain is turned off on a device                                                                                                                                                                                                                                                                                            |
        | sign-in that waits for its code                | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                             |
        | request to allow a sign-in on a trusted device | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                             |
        | sign-in that waits for its code                | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                  |
        | request to allow a sign-in on a trusted device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                  |

      Examples:
        | thing                                          | event                                                                                                                                                                         |
        | request to allow a sign-in on a trusted device | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then joining by security code is turned on |
        | sign-in that waits for its code                | the sign-in is allowed on a trusted device, then joining by security code is turned on                                                                                        |

  @rule:SIGNIN-16
  Rule: The trusted device on which the owner allows a sign-in MUST show its verification code

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                   |
        | request to allow a sign-in on a trusted device | it is used successfully |

  @rule:SIGNIN-18
  Rule: A sign-in that the owner refuses MUST be blocked

    Scenario Outline: where signin.deny_scope is attempt, only the affected <thing> ends when <event>
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                      |
        | sign-in that waits for its code                     | the sign-in is refused on a trusted device |
        | sign-in code pushed to or shown by a trusted device | the sign-in is refused on a trusted device |
        | sign-in code sent to a number (text or call)        | the sign-in is refused on a trusted device |

    Scenario Outline: where signin.deny_scope is prompt, <thing> is unaffected when <event>
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                                      |
        | sign-in that waits for its code              | the sign-in is refused on a trusted device |
        | sign-in code sent to a number (text or call) | the sign-in is refused on a trusted device |

  @rule:SIGNIN-19
  Rule: A trusted device on which the owner refuses a sign-in MUST NOT show its code

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                                      |
        | request to allow a sign-in on a trusted device | the sign-in is refused on a trusted device |

  @rule:SIGNIN-28
  Rule: A code MUST sign in only the device that it is entered on, not another device that is waiting at the same time

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                                                 |
        | sign-in that waits for its code                | another sign-in to the account starts or is completed |
        | request to allow a sign-in on a trusted device | another sign-in to the account starts or is completed |
