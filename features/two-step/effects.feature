@area:two-step @effects
Feature: Two-step: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:TWOSTEP-02
  Rule: With two-step on, identifier and password alone MUST NOT give access to any protected service

    Scenario Outline: <thing> ends: <event>, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                | event                 |
        | sign-in that waits for answers to security questions | two-step is activated |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                           |
        | count of wrong passwords | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; its number is removed; support verifies identity for the account, or skips the code; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off               |
        | count of wrong passwords | support lets a locked security code be entered again |
        | count of wrong passwords | its client signs out completely                                                                                                                                                                                                                                                                                                 |
        | count of wrong passwords | the service demands a new password                                                                                                                                                                                                                                                                                              |
        | count of wrong passwords | its device is removed                                                                                                                                                                                                                                                                                                           |
        | count of wrong passwords | its device is erased                                                                                                                                                                                                                                                                                                            |
        | count of wrong passwords | the keychain is turned off on a device                                                                                                                                                                                                                                                                                          |
        | lock of password entry   | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; its number is removed; support verifies identity for the account, or skips the code; support verifies identity for the keychain; the same account begins or completes another sign-in; a new security code is made on a member |
        | lock of password entry | support lets a locked security code be entered again |
        | lock of password entry   | joining by security code is turned off; its client signs out completely                                                                                                                                                                                                                                                         |
        | lock of password entry   | the service demands a new password                                                                                                                                                                                                                                                                                              |
        | lock of password entry   | its device is removed                                                                                                                                                                                                                                                                                                           |
        | lock of password entry   | its device is erased                                                                                                                                                                                                                                                                                                            |
        | lock of password entry   | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                                      |
        | lock of password entry   | it is used with success                                                                                                                                                                                                                                                                                                         |
        | lock of password entry   | the keychain is turned off on a device                                                                                                                                                                                                                                                                                          |
        | count of wrong passwords | a reset of a forgotten password is begun; a number is added; a code is generated on a trusted device                                                                                                                                                                                                                            |
        | lock of password entry   | a reset of a forgotten password is begun; a number is added; a code is generated on a trusted device                                                                                                                                                                                                                            |
        | count of wrong passwords | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                |
        | lock of password entry   | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                |

      Examples:
        | thing | event |
        | count of wrong passwords | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | lock of password entry | the find service is turned on on its device; the account data are edited; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                        |
        | count of wrong passwords | two-factor is turned on (code or activation) |
        | count of wrong passwords | two-step is activated                        |
        | lock of password entry   | two-factor is turned on (code or activation) |
        | lock of password entry   | two-step is activated                        |

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                  |
        | count of wrong passwords | two-step is turned off |
        | lock of password entry   | two-step is turned off |

    Scenario Outline: <thing> stays in effect: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
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

    Scenario Outline: <thing> stays in effect until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                  |
        | lock of password entry |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                  |
        | lock of password entry |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                  |
        | lock of password entry |

  @rule:TWOSTEP-11
  Rule: A listed device MUST NOT become trusted before it is confirmed by a code

    Scenario Outline: <thing> ends: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                  |
        | four-digit code that confirms a two-step device    | two-step is turned off |
        | confirmation of a device that was begun (two-step) | two-step is turned off |

  @rule:TWOSTEP-13
  Rule: The right confirmation code, entered on the account page, MUST make the device trusted

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                |
        | four-digit code that confirms a two-step device | the same account begins or completes another sign-in |

    Scenario Outline: <thing> ends where it is concerned: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                   |
        | confirmation of a device that was begun (two-step) | it is used with success |

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                      |
        | confirmation of a device that was begun (two-step) | a wrong secret is entered where it belongs |

  @rule:TWOSTEP-15
  Rule: A device MUST be signed in to the cloud with its find service on before it can be added

    Scenario Outline: <thing> ends where it is concerned: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                        |
        | four-digit code that confirms a two-step device    | its client signs out completely              |
        | four-digit code that confirms a two-step device    | the find service is turned off on its device |
        | confirmation of a device that was begun (two-step) | its client signs out completely              |
        | confirmation of a device that was begun (two-step) | the find service is turned off on its device |

  @rule:TWOSTEP-16
  Rule: The service must offer each trusted device as a destination for the code at every later sign-in

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                                                                |
        | trusted device (shows codes, listed as trusted) | the owner changes the password                                                                                                                                                                       |
        | trusted device (shows codes, listed as trusted) | the password is reset on a trusted device                                                                                                                                                            |
        | trusted device (shows codes, listed as trusted) | a forgotten password is reset by a code                                                                                                                                                              |
        | trusted device (shows codes, listed as trusted) | a forgotten password is reset by a mailed link |
        | trusted device (shows codes, listed as trusted) | it is used with success                                                                                                                                                                              |
        | trusted device (shows codes, listed as trusted) | the keychain is turned off on a device                                                                                                                                                               |
        | trusted device (shows codes, listed as trusted) | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | trusted device (shows codes, listed as trusted) | support lets a locked security code be entered again |
        | trusted device (shows codes, listed as trusted) | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | trusted device (shows codes, listed as trusted) | joining by security code is turned off; the keychain is reset; a wrong secret is entered where it belongs; another code of the same purpose is asked for                                             |
        | trusted device (shows codes, listed as trusted) | its number is removed                                                                                                                                                                                |
        | trusted device (shows codes, listed as trusted) | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                 |
        | trusted device (shows codes, listed as trusted) | a program signs in with an app-specific password                                                                                                                                                     |

      Examples:
        | thing | event |
        | trusted device (shows codes, listed as trusted) | joining by security code is turned on |

  @rule:TWOSTEP-17
  Rule: A device MUST lose its trust when it signs out of the cloud

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                           |
        | trusted device (shows codes, listed as trusted) | its client signs out completely |

  @rule:TWOSTEP-18
  Rule: A device MUST lose its trust when its find service is turned off

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                        |
        | trusted device (shows codes, listed as trusted) | the find service is turned off on its device |

  @rule:TWOSTEP-30
  Rule: Two-factor MUST have its own ways to trust devices and deliver codes, different from those of two-step

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                                        |
        | mark of a trusted device (no code at its next sign-in) | the find service is turned off on its device |
        | trusted device (shows codes, listed as trusted)        | the find service is turned off on its device |

      Examples:
        | thing | event |
        | mark of a trusted device (no code at its next sign-in) | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited |
        | trusted device (shows codes, listed as trusted) | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited |

  @rule:TWOSTEP-31
  Rule: A listed iPhone or iPad of the owner MUST act as the key that is needed in addition to the password

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                 |
        | trusted device (shows codes, listed as trusted) | its device is removed |

  @rule:TWOSTEP-32
  Rule: A code requested for the trusted number MUST be delivered there, no matter who holds the phone

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                                                                                                                                                                                                |
        | trusted number | the owner changes the password                                                                                                                                                                       |
        | trusted number | the password is reset on a trusted device                                                                                                                                                            |
        | trusted number | a forgotten password is reset by a code                                                                                                                                                              |
        | trusted number | a forgotten password is reset by a mailed link |
        | trusted number | the service demands a new password                                                                                                                                                                   |
        | trusted number | the demanded new password is chosen                                                                                                                                                                  |
        | trusted number | its device is removed                                                                                                                                                                                |
        | trusted number | its device is erased                                                                                                                                                                                 |
        | trusted number | it is used with success                                                                                                                                                                              |
        | trusted number | the keychain is turned off on a device                                                                                                                                                               |
        | trusted number | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | trusted number | support lets a locked security code be entered again |
        | trusted number | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | trusted number | joining by security code is turned off; the keychain is reset; another code of the same purpose is asked for; the find service is turned off on its device                                           |
        | trusted number | its client signs out completely                                                                                                                                                                      |
        | trusted number | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                 |
        | trusted number | a program signs in with an app-specific password                                                                                                                                                     |

      Examples:
        | thing | event |
        | trusted number | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | codes sent to numbers within the window | another app-specific password is made and used; a program signs in with an app-specific password; one app-specific password is revoked; all app-specific passwords are revoked; the find service is turned off on its device; the find service is turned on on its device; the account data are edited; support verifies identity for the account, or skips the code |
        | codes sent to numbers within the window | the owner changes the password; the password is reset on a trusted device; the service demands a new password; the demanded new password is chosen |
        | codes sent to numbers within the window | a code is generated on a trusted device; the same account begins or completes another sign-in |
        | codes sent to numbers within the window | a wrong secret is entered where it belongs; the owner cancels a recovery; its number is removed; its client signs out completely |
        | codes sent to numbers within the window | its device is removed |
        | codes sent to numbers within the window | its device is erased |
        | codes sent to numbers within the window | a new security code is made on a member; joining by security code is turned off; joining by security code is turned on; support verifies identity for the keychain; the keychain is reset; the keychain is turned off on a device |
        | codes sent to numbers within the window | support lets a locked security code be entered again |

  @rule:TWOSTEP-01
  Rule: With two-step on, access MUST require the password and a code from a trusted device

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                      |
        | sign-in that waits for its code                     | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                        |
        | sign-in that waits for its code | support lets a locked security code be entered again |
        | sign-in that waits for its code                     | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                        |
        | sign-in code pushed to or shown by a trusted device | support lets a locked security code be entered again |
        | sign-in code pushed to or shown by a trusted device | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | sign-in code pushed to or shown by a trusted device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | sign-in code sent to a number (text or call)        | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                        |
        | sign-in code sent to a number (text or call) | support lets a locked security code be entered again |
        | sign-in code sent to a number (text or call)        | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | sign-in code sent to a number (text or call)        | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | code generated in the settings of a trusted device  | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                        |
        | code generated in the settings of a trusted device | support lets a locked security code be entered again |
        | code generated in the settings of a trusted device  | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | code generated in the settings of a trusted device  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | code to reset a forgotten password                  | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; the same account begins or completes another sign-in; a new security code is made on a member   |
        | code to reset a forgotten password | support lets a locked security code be entered again |
        | code to reset a forgotten password                  | joining by security code is turned off; the keychain is reset; its client signs out completely                                                                                                                                                                                                                             |
        | code to reset a forgotten password                  | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | code to reset a forgotten password                  | its device is removed                                                                                                                                                                                                                                                                                                      |
        | code to reset a forgotten password                  | its device is erased                                                                                                                                                                                                                                                                                                       |
        | code to reset a forgotten password                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | code that verifies an added number                  | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off |
        | code that verifies an added number | support lets a locked security code be entered again |
        | code that verifies an added number                  | the keychain is reset                                                                                                                                                                                                                                                                                                      |
        | code that verifies an added number                  | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | code that verifies an added number                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | code of the last step of a recovery                 | a recovery is begun; the find service is turned off on its device; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                        |
        | code of the last step of a recovery | support lets a locked security code be entered again |
        | code of the last step of a recovery                 | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | code of the last step of a recovery                 | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | sign-in that waits for its code                     | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                       |
        | sign-in code pushed to or shown by a trusted device | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                       |
        | sign-in code sent to a number (text or call)        | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                       |
        | code generated in the settings of a trusted device  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used                                                                                                                                                                                                                |
        | code to reset a forgotten password                  | a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                                                                 |
        | code that verifies an added number                  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                       |
        | code of the last step of a recovery                 | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                       |
        | sign-in that waits for its code                     | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |
        | sign-in code pushed to or shown by a trusted device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |
        | sign-in code sent to a number (text or call)        | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |
        | code generated in the settings of a trusted device  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |
        | code to reset a forgotten password                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |
        | code that verifies an added number                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |
        | code of the last step of a recovery                 | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |

      Examples:
        | thing | event |
        | sign-in that waits for its code | joining by security code is turned on |
        | sign-in code pushed to or shown by a trusted device | joining by security code is turned on |
        | sign-in code sent to a number (text or call) | joining by security code is turned on |
        | code generated in the settings of a trusted device | joining by security code is turned on |
        | code to reset a forgotten password | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | code that verifies an added number | joining by security code is turned on |
        | code of the last step of a recovery | the find service is turned on on its device; the account data are edited; joining by security code is turned on |

    Scenario Outline: <thing> ends where it is concerned: <event>, where code.single_use is true
      Given the service declares "code.single_use" as "true"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                   |
        | sign-in code pushed to or shown by a trusted device | it is used with success |
        | sign-in code sent to a number (text or call)        | it is used with success |
        | code generated in the settings of a trusted device  | it is used with success |

    Scenario Outline: <thing> stays in effect: <event>, where code.supersede is keep
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                         |
        | sign-in code sent to a number (text or call)       | another code of the same purpose is asked for |
        | code generated in the settings of a trusted device | another code of the same purpose is asked for |
        | code that verifies an added number                 | another code of the same purpose is asked for |
        | code of the last step of a recovery                | another code of the same purpose is asked for |

    Scenario Outline: <thing> ends where it is concerned: <event>, where code.supersede is replace
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                         |
        | sign-in code sent to a number (text or call)       | another code of the same purpose is asked for |
        | code generated in the settings of a trusted device | another code of the same purpose is asked for |
        | code that verifies an added number                 | another code of the same purpose is asked for |
        | code of the last step of a recovery                | another code of the same purpose is asked for |

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                             |
        | code of an enrolment (two-factor or two-step)   | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; support verifies identity for the account, or skips the code; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset |
        | code of an enrolment (two-factor or two-step) | support lets a locked security code be entered again |
        | code of an enrolment (two-factor or two-step)   | the service demands a new password                                                                                                                                                                                                                                                                                |
        | code of an enrolment (two-factor or two-step)   | the keychain is turned off on a device                                                                                                                                                                                                                                                                            |
        | code of the text message for joining a keychain | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; support verifies identity for the account, or skips the code                                                                                                                                                     |
        | code of the text message for joining a keychain | the service demands a new password                                                                                                                                                                                                                                                                                |
        | code of an enrolment (two-factor or two-step)   | a reset of a forgotten password is begun                                                                                                                                                                                                                                                                          |
        | code of the text message for joining a keychain | a reset of a forgotten password is begun                                                                                                                                                                                                                                                                          |

      Examples:
        | thing | event |
        | code of an enrolment (two-factor or two-step) | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | code of the text message for joining a keychain | the find service is turned on on its device; the account data are edited |

    Scenario Outline: <thing> stays in effect: <event>, where code.supersede is keep, without a second factor
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                         |
        | code of an enrolment (two-factor or two-step)   | another code of the same purpose is asked for |
        | code of the text message for joining a keychain | another code of the same purpose is asked for |

    Scenario Outline: <thing> ends where it is concerned: <event>, where code.supersede is replace, without a second factor
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                         |
        | code of an enrolment (two-factor or two-step)   | another code of the same purpose is asked for |
        | code of the text message for joining a keychain | another code of the same purpose is asked for |

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off |
        | four-digit code that confirms a two-step device | support lets a locked security code be entered again |
        | four-digit code that confirms a two-step device | the keychain is reset                                                                                                                                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | four-digit code that confirms a two-step device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | four-digit code that confirms a two-step device | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                       |
        | four-digit code that confirms a two-step device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |

      Examples:
        | thing | event |
        | four-digit code that confirms a two-step device | joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>, where code.supersede is keep, with two-step verification
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                         |
        | four-digit code that confirms a two-step device    | another code of the same purpose is asked for |
        | confirmation of a device that was begun (two-step) | another code of the same purpose is asked for |

    Scenario Outline: <thing> ends where it is concerned: <event>, where code.supersede is replace, with two-step verification
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                         |
        | four-digit code that confirms a two-step device | another code of the same purpose is asked for |

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
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
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
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                               |
        | sign-in that waits for its code                     |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

    Scenario Outline: <thing> ends at the end of its lifetime, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: <thing> ends at the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | two-step that was asked for and not activated                |
        | device that gave the security code and waits for the message |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | two-step that was asked for and not activated                |
        | device that gave the security code and waits for the message |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | two-step that was asked for and not activated                |
        | device that gave the security code and waits for the message |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | two-step that was asked for and not activated                |
        | device that gave the security code and waits for the message |

    Scenario Outline: <thing> ends at the end of its lifetime, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                              |
        | four-digit code that confirms a two-step device    |
        | confirmation of a device that was begun (two-step) |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                              |
        | four-digit code that confirms a two-step device    |
        | confirmation of a device that was begun (two-step) |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                              |
        | four-digit code that confirms a two-step device    |
        | confirmation of a device that was begun (two-step) |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                              |
        | four-digit code that confirms a two-step device    |
        | confirmation of a device that was begun (two-step) |
