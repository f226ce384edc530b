@area:two-step @effects
Feature: Two-step: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:TWOSTEP-02
  Rule: With two-step on, identifier and password alone MUST NOT give access to any protected service

    Scenario Outline: with security questions, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, but with security questions, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                | event                 |
        | sign-in that waits for answers to security questions | two-step is activated |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                                                                       |
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
        | lock of password entry   | a wrong entry is made there                                                                                                                                                                                                                                                                                                                                                 |
        | lock of password entry   | it is used successfully                                                                                                                                                                                                                                                                                                                                                     |
        | lock of password entry   | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                      |
        | count of wrong passwords | a reset of a forgotten password is started, then a number is added, then a code is generated on a trusted device                                                                                                                                                                                                                                                            |
        | lock of password entry   | a reset of a forgotten password is started, then a number is added, then a code is generated on a trusted device                                                                                                                                                                                                                                                            |
        | count of wrong passwords | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                            |
        | lock of password entry   | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                            |

      Examples:
        | thing                    | event                                                                                                                    |
        | count of wrong passwords | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
        | lock of password entry   | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |

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

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                  |
        | lock of password entry |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
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

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                  |
        | lock of password entry |

  @rule:TWOSTEP-11
  Rule: A listed device MUST NOT become trusted before it is confirmed by a code

    Scenario Outline: with two-step verification, <thing> ends when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                  |
        | four-digit code that confirms a two-step device | two-step is turned off |
        | unfinished confirmation of a two-step device    | two-step is turned off |

  @rule:TWOSTEP-13
  Rule: The right confirmation code, entered on the account page, MUST make the device trusted

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                 |
        | four-digit code that confirms a two-step device | another sign-in to the account starts or is completed |

    Scenario Outline: with two-step verification, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                   |
        | unfinished confirmation of a two-step device | it is used successfully |

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                       |
        | unfinished confirmation of a two-step device | a wrong entry is made there |

  @rule:TWOSTEP-15
  Rule: A device MUST be signed in to the cloud with its find service on before it can be added

    Scenario Outline: with two-step verification, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                        |
        | four-digit code that confirms a two-step device | its client signs out completely              |
        | four-digit code that confirms a two-step device | the find service of its device is turned off |
        | unfinished confirmation of a two-step device    | its client signs out completely              |
        | unfinished confirmation of a two-step device    | the find service of its device is turned off |

  @rule:TWOSTEP-16
  Rule: The service must offer each trusted device as a destination for the code at every later sign-in

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                                                                                                                                                                                                  |
        | trust in a device that shows codes | the owner changes the password                                                                                                                                                                                         |
        | trust in a device that shows codes | the password is reset on a trusted device                                                                                                                                                                              |
        | trust in a device that shows codes | a forgotten password is reset by a code                                                                                                                                                                                |
        | trust in a device that shows codes | a forgotten password is reset by a mailed link                                                                                                                                                                         |
        | trust in a device that shows codes | it is used successfully                                                                                                                                                                                                |
        | trust in a device that shows codes | the keychain is turned off on a device                                                                                                                                                                                 |
        | trust in a device that shows codes | another sign-in to the account starts or is completed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked |
        | trust in a device that shows codes | support staff let a locked security code be entered again                                                                                                                                                              |
        | trust in a device that shows codes | all app-specific passwords are revoked, then the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code                                                                |
        | trust in a device that shows codes | joining by security code is turned off, then the keychain is reset, then a wrong entry is made there, then another code for the same purpose is requested                                                              |
        | trust in a device that shows codes | its number is removed                                                                                                                                                                                                  |
        | trust in a device that shows codes | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                  |
        | trust in a device that shows codes | a program signs in with an app-specific password                                                                                                                                                                       |

      Examples:
        | thing                              | event                                 |
        | trust in a device that shows codes | joining by security code is turned on |

  @rule:TWOSTEP-17
  Rule: A device MUST lose its trust when it signs out of the cloud

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                           |
        | trust in a device that shows codes | its client signs out completely |

  @rule:TWOSTEP-18
  Rule: A device MUST lose its trust when its find service is turned off

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                        |
        | trust in a device that shows codes | the find service of its device is turned off |

  @rule:TWOSTEP-30
  Rule: Two-factor MUST have its own ways to trust devices and deliver codes, different from those of two-step

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                        |
        | trust token of a device            | the find service of its device is turned off |
        | trust in a device that shows codes | the find service of its device is turned off |

      Examples:
        | thing                              | event                                                                                                                             |
        | trust token of a device            | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited |
        | trust in a device that shows codes | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited |

  @rule:TWOSTEP-31
  Rule: A listed iPhone or iPad of the owner MUST act as the key that is needed in addition to the password

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                 |
        | trust in a device that shows codes | its device is removed |

  @rule:TWOSTEP-32
  Rule: A code requested for the trusted number MUST be delivered there, no matter who holds the phone

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                                                                                                                                                                                                                  |
        | trusted number | the owner changes the password                                                                                                                                                                                         |
        | trusted number | the password is reset on a trusted device                                                                                                                                                                              |
        | trusted number | a forgotten password is reset by a code                                                                                                                                                                                |
        | trusted number | a forgotten password is reset by a mailed link                                                                                                                                                                         |
        | trusted number | the service demands a new password                                                                                                                                                                                     |
        | trusted number | the demanded new password is chosen                                                                                                                                                                                    |
        | trusted number | its device is removed                                                                                                                                                                                                  |
        | trusted number | its device is erased                                                                                                                                                                                                   |
        | trusted number | it is used successfully                                                                                                                                                                                                |
        | trusted number | the keychain is turned off on a device                                                                                                                                                                                 |
        | trusted number | another sign-in to the account starts or is completed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked |
        | trusted number | support staff let a locked security code be entered again                                                                                                                                                              |
        | trusted number | all app-specific passwords are revoked, then the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code                                                                |
        | trusted number | joining by security code is turned off, then the keychain is reset, then another code for the same purpose is requested, then the find service of its device is turned off                                             |
        | trusted number | its client signs out completely                                                                                                                                                                                        |
        | trusted number | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                  |
        | trusted number | a program signs in with an app-specific password                                                                                                                                                                       |

      Examples:
        | thing                                            | event                                                                                                                                                                                                                                                                                                                                                                                               |
        | trusted number                                   | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on                                                                                                                                                                                                                                                                            |
        | count of codes sent to numbers within the window | another app-specific password is made and used, then a program signs in with an app-specific password, then one app-specific password is revoked, then all app-specific passwords are revoked, then the find service of its device is turned off, then the find service of its device is turned on, then the account data is edited, then support staff try to verify the owner or to skip the code |
        | count of codes sent to numbers within the window | the owner changes the password, then the password is reset on a trusted device, then the service demands a new password, then the demanded new password is chosen                                                                                                                                                                                                                                   |
        | count of codes sent to numbers within the window | a code is generated on a trusted device, then another sign-in to the account starts or is completed                                                                                                                                                                                                                                                                                                 |
        | count of codes sent to numbers within the window | a wrong entry is made there, then the owner cancels a recovery, then its number is removed, then its client signs out completely                                                                                                                                                                                                                                                                    |
        | count of codes sent to numbers within the window | its device is removed                                                                                                                                                                                                                                                                                                                                                                               |
        | count of codes sent to numbers within the window | its device is erased                                                                                                                                                                                                                                                                                                                                                                                |
        | count of codes sent to numbers within the window | a keychain device makes a new security code, then joining by security code is turned off, then joining by security code is turned on, then support staff verify the owner for the keychain, then the keychain is reset, then the keychain is turned off on a device                                                                                                                                 |
        | count of codes sent to numbers within the window | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                                           |

  @rule:TWOSTEP-01
  Rule: With two-step on, access MUST require the password and a code from a trusted device

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                                   |
        | sign-in that waits for its code                     | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                       |
        | sign-in that waits for its code                     | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                               |
        | sign-in that waits for its code                     | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                       |
        | sign-in code pushed to or shown by a trusted device | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | the service demands a new password                                                                                                                                                                                                                                                                                                                                      |
        | sign-in code pushed to or shown by a trusted device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                  |
        | sign-in code sent to a number (text or call)        | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                       |
        | sign-in code sent to a number (text or call)        | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                               |
        | sign-in code sent to a number (text or call)        | the service demands a new password                                                                                                                                                                                                                                                                                                                                      |
        | sign-in code sent to a number (text or call)        | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code generated in the settings of a trusted device  | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                       |
        | code generated in the settings of a trusted device  | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                               |
        | code generated in the settings of a trusted device  | the service demands a new password                                                                                                                                                                                                                                                                                                                                      |
        | code generated in the settings of a trusted device  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code to reset a forgotten password                  | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then another sign-in to the account starts or is completed, then a keychain device makes a new security code |
        | code to reset a forgotten password                  | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                               |
        | code to reset a forgotten password                  | joining by security code is turned off, then the keychain is reset, then its client signs out completely                                                                                                                                                                                                                                                                |
        | code to reset a forgotten password                  | the service demands a new password                                                                                                                                                                                                                                                                                                                                      |
        | code to reset a forgotten password                  | its device is removed                                                                                                                                                                                                                                                                                                                                                   |
        | code to reset a forgotten password                  | its device is erased                                                                                                                                                                                                                                                                                                                                                    |
        | code to reset a forgotten password                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code that verifies an added number                  | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off   |
        | code that verifies an added number                  | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                               |
        | code that verifies an added number                  | the keychain is reset                                                                                                                                                                                                                                                                                                                                                   |
        | code that verifies an added number                  | the service demands a new password                                                                                                                                                                                                                                                                                                                                      |
        | code that verifies an added number                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                  |
        | code for the last step of a recovery                | a recovery is started, then the find service of its device is turned off, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                       |
        | code for the last step of a recovery                | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                               |
        | code for the last step of a recovery                | the service demands a new password                                                                                                                                                                                                                                                                                                                                      |
        | code for the last step of a recovery                | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                  |
        | sign-in that waits for its code                     | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                   |
        | sign-in code pushed to or shown by a trusted device | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                   |
        | sign-in code sent to a number (text or call)        | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                   |
        | code generated in the settings of a trusted device  | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used                                                                                                                                                                                                                                                 |
        | code to reset a forgotten password                  | a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                                                                    |
        | code that verifies an added number                  | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                   |
        | code for the last step of a recovery                | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                   |
        | sign-in that waits for its code                     | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | sign-in code pushed to or shown by a trusted device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | sign-in code sent to a number (text or call)        | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code generated in the settings of a trusted device  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code to reset a forgotten password                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code that verifies an added number                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                        |
        | code for the last step of a recovery                | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                        |

      Examples:
        | thing                                               | event                                                                                                                    |
        | sign-in that waits for its code                     | joining by security code is turned on                                                                                    |
        | sign-in code pushed to or shown by a trusted device | joining by security code is turned on                                                                                    |
        | sign-in code sent to a number (text or call)        | joining by security code is turned on                                                                                    |
        | code generated in the settings of a trusted device  | joining by security code is turned on                                                                                    |
        | code to reset a forgotten password                  | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
        | code that verifies an added number                  | joining by security code is turned on                                                                                    |
        | code for the last step of a recovery                | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |

    Scenario Outline: where code.single_use is true, only the affected <thing> ends when <event>
      Given the service declares "code.single_use" as "true"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                   |
        | sign-in code pushed to or shown by a trusted device | it is used successfully |
        | sign-in code sent to a number (text or call)        | it is used successfully |
        | code generated in the settings of a trusted device  | it is used successfully |

    Scenario Outline: where code.supersede is keep, <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                          |
        | sign-in code sent to a number (text or call)       | another code for the same purpose is requested |
        | code generated in the settings of a trusted device | another code for the same purpose is requested |
        | code that verifies an added number                 | another code for the same purpose is requested |
        | code for the last step of a recovery               | another code for the same purpose is requested |

    Scenario Outline: where code.supersede is replace, only the affected <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                          |
        | sign-in code sent to a number (text or call)       | another code for the same purpose is requested |
        | code generated in the settings of a trusted device | another code for the same purpose is requested |
        | code that verifies an added number                 | another code for the same purpose is requested |
        | code for the last step of a recovery               | another code for the same purpose is requested |

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

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

      Examples:
        | thing                                   | event                                                                                                                    |
        | enrolment code (two-factor or two-step) | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
        | texted code for joining a keychain      | the find service of its device is turned on, then the account data is edited                                             |

    Scenario Outline: where code.supersede is keep, without a second factor, <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                   | event                                          |
        | enrolment code (two-factor or two-step) | another code for the same purpose is requested |
        | texted code for joining a keychain      | another code for the same purpose is requested |

    Scenario Outline: where code.supersede is replace, without a second factor, only the affected <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                   | event                                          |
        | enrolment code (two-factor or two-step) | another code for the same purpose is requested |
        | texted code for joining a keychain      | another code for the same purpose is requested |

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                                                                 |
        | four-digit code that confirms a two-step device | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off |
        | four-digit code that confirms a two-step device | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                             |
        | four-digit code that confirms a two-step device | the keychain is reset                                                                                                                                                                                                                                                                                                                                                 |
        | four-digit code that confirms a two-step device | the service demands a new password                                                                                                                                                                                                                                                                                                                                    |
        | four-digit code that confirms a two-step device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                |
        | four-digit code that confirms a two-step device | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                 |
        | four-digit code that confirms a two-step device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                      |

      Examples:
        | thing                                           | event                                 |
        | four-digit code that confirms a two-step device | joining by security code is turned on |

    Scenario Outline: where code.supersede is keep, with two-step verification, <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                          |
        | four-digit code that confirms a two-step device | another code for the same purpose is requested |
        | unfinished confirmation of a two-step device    | another code for the same purpose is requested |

    Scenario Outline: where code.supersede is replace, with two-step verification, only the affected <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                          |
        | four-digit code that confirms a two-step device | another code for the same purpose is requested |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
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

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
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

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: with security questions, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: with security questions, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
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

    Scenario Outline: with security questions, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | unfinished activation of two-step                           |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: with two-step verification, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |

    Scenario Outline: with two-step verification, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |

    Scenario Outline: with two-step verification, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |

    Scenario Outline: with two-step verification, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |
        | unfinished confirmation of a two-step device    |
