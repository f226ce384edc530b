@area:sign-in @effects
Feature: Sign-in: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:SIGNIN-02
  Rule: Somebody who knows only the password MUST NOT gain access to the account or its data

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                                        |
        | token with which a demanded password is chosen | two-factor is turned on (code or activation) |

  @rule:SIGNIN-03
  Rule: The right code with a wrong password MUST NOT sign anybody in

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                                                                                                                                                                                                                                                                                                           |
        | lock of password entry   | it is used with success                                                                                                                                                                                                                                                                                                         |
        | lock of password entry   | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                                      |
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
        | lock of password entry   | the keychain is turned off on a device                                                                                                                                                                                                                                                                                          |
        | count of wrong passwords | a reset of a forgotten password is begun; a number is added; a code is generated on a trusted device                                                                                                                                                                                                                            |
        | lock of password entry   | a reset of a forgotten password is begun; a number is added; a code is generated on a trusted device                                                                                                                                                                                                                            |
        | count of wrong passwords | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                |
        | lock of password entry   | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                |

      Examples:
        | thing | event |
        | lock of password entry | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | count of wrong passwords | the find service is turned on on its device; the account data are edited; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
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

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
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

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                          |
        | lock of code entry | a forgotten password is reset by a mailed link |
        | lock of code entry                                  | it is used with success                                                                                                                                                                                                                                                                                        |
        | sign-in that waits for its code                     | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | sign-in code sent to a number (text or call)        | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | code generated in the settings of a trusted device  | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | code to reset a forgotten password                  | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | code that verifies an added number                  | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | code of the last step of a recovery                 | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | lock of code entry                                  | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | count of wrong verification codes                   | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; its number is removed; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain |
        | count of wrong verification codes | support lets a locked security code be entered again |
        | count of wrong verification codes                   | a new security code is made on a member; joining by security code is turned off; the keychain is reset; its client signs out completely                                                                                                                                                                        |
        | count of wrong verification codes                   | the service demands a new password                                                                                                                                                                                                                                                                             |
        | count of wrong verification codes                   | its device is removed                                                                                                                                                                                                                                                                                          |
        | count of wrong verification codes                   | its device is erased                                                                                                                                                                                                                                                                                           |
        | count of wrong verification codes                   | the keychain is turned off on a device                                                                                                                                                                                                                                                                         |
        | lock of code entry                                  | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; its number is removed; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain |
        | lock of code entry | support lets a locked security code be entered again |
        | lock of code entry                                  | a new security code is made on a member; joining by security code is turned off; the keychain is reset; its client signs out completely                                                                                                                                                                        |
        | lock of code entry                                  | the owner changes the password                                                                                                                                                                                                                                                                                 |
        | lock of code entry                                  | the password is reset on a trusted device                                                                                                                                                                                                                                                                      |
        | lock of code entry                                  | the service demands a new password                                                                                                                                                                                                                                                                             |
        | lock of code entry                                  | a recovery is finished                                                                                                                                                                                                                                                                                         |
        | lock of code entry                                  | its device is removed                                                                                                                                                                                                                                                                                          |
        | lock of code entry                                  | its device is erased                                                                                                                                                                                                                                                                                           |
        | lock of code entry                                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                         |
        | count of wrong verification codes                   | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                           |
        | lock of code entry                                  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                           |
        | count of wrong verification codes                   | a program signs in with an app-specific password                                                                                                                                                                                                                                                               |
        | lock of code entry                                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                               |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                             | event                                        |
        | count of wrong verification codes | a trusted device answers the request with no |
        | lock of code entry                | a trusted device answers the request with no |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing | event |
        | lock of code entry | a trusted device signs in again by its mark; a trusted device answers the request with yes |
        | count of wrong verification codes | a trusted device signs in again by its mark; a trusted device answers the request with yes |

      Examples:
        | thing | event |
        | lock of code entry | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | count of wrong verification codes | the find service is turned on on its device; the account data are edited; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                      |
        | code of an enrolment (two-factor or two-step)   | a wrong secret is entered where it belongs |
        | code of the text message for joining a keychain | a wrong secret is entered where it belongs |

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                      |
        | four-digit code that confirms a two-step device | a wrong secret is entered where it belongs |

    Scenario Outline: <thing> stays in effect: <event>, where code.attempts_scope is account
      Given the service declares "code.attempts_scope" as "account"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                             | event                                         |
        | count of wrong verification codes | another code of the same purpose is asked for |
        | lock of code entry                | another code of the same purpose is asked for |
        | count of wrong verification codes | the owner changes the password                |
        | count of wrong verification codes | the password is reset on a trusted device     |
        | count of wrong verification codes | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
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

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing              |
        | lock of code entry |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing              |
        | lock of code entry |

  @rule:SIGNIN-05
  Rule: The right code, entered where the service asked for it, MUST complete the sign-in

    Scenario Outline: <thing> stays in effect until the end of its lifetime
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
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

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
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                               |
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

      @edition:2fa-2017
      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | device that gave the security code and waits for the message |

      Examples:
        | thing                                         |
        | two-step that was asked for and not activated |

    Scenario Outline: <thing> ends at the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | device that gave the security code and waits for the message |

      Examples:
        | thing                                         |
        | two-step that was asked for and not activated |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | device that gave the security code and waits for the message |

      Examples:
        | thing                                         |
        | two-step that was asked for and not activated |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | device that gave the security code and waits for the message |

      Examples:
        | thing                                         |
        | two-step that was asked for and not activated |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                              |
        | confirmation of a device that was begun (two-step) |

    Scenario Outline: <thing> ends at the end of its lifetime, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                              |
        | confirmation of a device that was begun (two-step) |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                              |
        | confirmation of a device that was begun (two-step) |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      @edition:2fa-2017
      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

      Examples:
        | thing                                              |
        | confirmation of a device that was begun (two-step) |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                            |
        | sign-in code pushed to or shown by a trusted device | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                              |
        | sign-in code pushed to or shown by a trusted device | support lets a locked security code be entered again |
        | sign-in code pushed to or shown by a trusted device | the service demands a new password                                                                                                                                                                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                           |
        | sign-in code sent to a number (text or call)        | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                              |
        | sign-in code sent to a number (text or call) | support lets a locked security code be entered again |
        | sign-in code sent to a number (text or call)        | the service demands a new password                                                                                                                                                                                                                                                                                               |
        | sign-in code sent to a number (text or call)        | the keychain is turned off on a device                                                                                                                                                                                                                                                                                           |
        | code generated in the settings of a trusted device  | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                              |
        | code generated in the settings of a trusted device | support lets a locked security code be entered again |
        | code generated in the settings of a trusted device  | the service demands a new password                                                                                                                                                                                                                                                                                               |
        | code generated in the settings of a trusted device  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                           |
        | code to reset a forgotten password                  | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; the same account begins or completes another sign-in; a new security code is made on a member         |
        | code to reset a forgotten password | support lets a locked security code be entered again |
        | code to reset a forgotten password                  | joining by security code is turned off; the keychain is reset; its client signs out completely                                                                                                                                                                                                                                   |
        | code to reset a forgotten password                  | the service demands a new password                                                                                                                                                                                                                                                                                               |
        | code to reset a forgotten password                  | its device is removed                                                                                                                                                                                                                                                                                                            |
        | code to reset a forgotten password                  | its device is erased                                                                                                                                                                                                                                                                                                             |
        | code to reset a forgotten password                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                           |
        | code that verifies an added number                  | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain; a trusted device answers the request with no; a new security code is made on a member |
        | code that verifies an added number | support lets a locked security code be entered again |
        | code that verifies an added number                  | joining by security code is turned off; the keychain is reset                                                                                                                                                                                                                                                                    |
        | code that verifies an added number                  | the service demands a new password                                                                                                                                                                                                                                                                                               |
        | code that verifies an added number                  | the keychain is turned off on a device                                                                                                                                                                                                                                                                                           |
        | code of the last step of a recovery                 | a recovery is begun; the find service is turned off on its device; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a trusted device answers the request with no; a new security code is made on a member; joining by security code is turned off       |
        | code of the last step of a recovery | support lets a locked security code be entered again |
        | code of the last step of a recovery                 | the keychain is reset                                                                                                                                                                                                                                                                                                            |
        | code of the last step of a recovery                 | the service demands a new password                                                                                                                                                                                                                                                                                               |
        | code of the last step of a recovery                 | the keychain is turned off on a device                                                                                                                                                                                                                                                                                           |
        | sign-in code pushed to or shown by a trusted device | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                             |
        | sign-in code sent to a number (text or call)        | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                             |
        | code generated in the settings of a trusted device  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used                                                                                                                                                                                                                      |
        | code to reset a forgotten password                  | a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                                                                       |
        | code that verifies an added number                  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                             |
        | code of the last step of a recovery                 | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                             |
        | sign-in code pushed to or shown by a trusted device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                 |
        | sign-in code sent to a number (text or call)        | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                 |
        | code generated in the settings of a trusted device  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                 |
        | code to reset a forgotten password                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                 |
        | code that verifies an added number                  | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                 |
        | code of the last step of a recovery                 | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                 |

      @edition:2fa-2017
      Examples:
        | thing | event |
        | sign-in code pushed to or shown by a trusted device | joining by security code is turned on |
        | sign-in code sent to a number (text or call) | joining by security code is turned on |
        | code generated in the settings of a trusted device | joining by security code is turned on |
        | code to reset a forgotten password | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; joining by security code is turned on |
        | code that verifies an added number | a trusted device answers the request with yes; joining by security code is turned on |
        | code of the last step of a recovery | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      @edition:2fa-2017
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

      @edition:2fa-2017
      Examples:
        | thing | event |
        | code of an enrolment (two-factor or two-step) | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | code of the text message for joining a keychain | the find service is turned on on its device; the account data are edited |

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off |
        | four-digit code that confirms a two-step device | support lets a locked security code be entered again |
        | four-digit code that confirms a two-step device | the keychain is reset                                                                                                                                                                                                                                                                                                      |
        | four-digit code that confirms a two-step device | the service demands a new password                                                                                                                                                                                                                                                                                         |
        | four-digit code that confirms a two-step device | the keychain is turned off on a device                                                                                                                                                                                                                                                                                     |
        | four-digit code that confirms a two-step device | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                       |
        | four-digit code that confirms a two-step device | a program signs in with an app-specific password                                                                                                                                                                                                                                                                           |

      @edition:2fa-2017
      Examples:
        | thing | event |
        | four-digit code that confirms a two-step device | joining by security code is turned on |

  @rule:SIGNIN-07
  Rule: A signed-in device MUST NOT be asked for another code until sign-out, erasure or a password change for security

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                                                                                                                                                                                                |
        | mark of a trusted device (no code at its next sign-in) | the service demands a new password                                                                                                                                                                   |
        | mark of a trusted device (no code at its next sign-in) | it is used with success                                                                                                                                                                              |
        | mark of a trusted device (no code at its next sign-in) | the keychain is turned off on a device                                                                                                                                                               |
        | trusted device (shows codes, listed as trusted)        | it is used with success                                                                                                                                                                              |
        | trusted device (shows codes, listed as trusted)        | the keychain is turned off on a device                                                                                                                                                               |
        | mark of a trusted device (no code at its next sign-in) | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | mark of a trusted device (no code at its next sign-in) | support lets a locked security code be entered again |
        | mark of a trusted device (no code at its next sign-in) | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | mark of a trusted device (no code at its next sign-in) | joining by security code is turned off; the keychain is reset; a trusted device answers the request with no; a wrong secret is entered where it belongs                                              |
        | mark of a trusted device (no code at its next sign-in) | another code of the same purpose is asked for; its number is removed                                                                                                                                 |
        | trusted device (shows codes, listed as trusted)        | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | trusted device (shows codes, listed as trusted) | support lets a locked security code be entered again |
        | trusted device (shows codes, listed as trusted)        | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | trusted device (shows codes, listed as trusted)        | joining by security code is turned off; the keychain is reset; a trusted device answers the request with no; a wrong secret is entered where it belongs                                              |
        | trusted device (shows codes, listed as trusted)        | another code of the same purpose is asked for; its number is removed                                                                                                                                 |
        | mark of a trusted device (no code at its next sign-in) | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                 |
        | trusted device (shows codes, listed as trusted)        | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                 |
        | mark of a trusted device (no code at its next sign-in) | a program signs in with an app-specific password                                                                                                                                                     |
        | trusted device (shows codes, listed as trusted)        | a program signs in with an app-specific password                                                                                                                                                     |

      Examples:
        | thing | event |
        | mark of a trusted device (no code at its next sign-in) | a trusted device answers the request with yes; joining by security code is turned on |
        | trusted device (shows codes, listed as trusted) | a trusted device answers the request with yes; joining by security code is turned on |

  @rule:SIGNIN-08
  Rule: After a complete sign-out, the next sign-in on that device MUST ask for a code

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                           |
        | mark of a trusted device (no code at its next sign-in) | its client signs out completely |
        | trusted device (shows codes, listed as trusted)        | its client signs out completely |

  @rule:SIGNIN-09
  Rule: After a device was erased, the next sign-in on it MUST ask for a code

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                |
        | session of a device                                    | its device is erased |
        | mark of a trusted device (no code at its next sign-in) | its device is erased |
        | trusted device (shows codes, listed as trusted)        | its device is erased |

  @rule:SIGNIN-10
  Rule: After a password change that the service demanded, the next sign-in on a device MUST ask for a code

    Scenario Outline: <thing> ends: <event>, where password.change_ends_trust is any
      Given the service declares "password.change_ends_trust" as "any"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                                     |
        | mark of a trusted device (no code at its next sign-in) | the owner changes the password            |
        | mark of a trusted device (no code at its next sign-in) | the password is reset on a trusted device |
        | mark of a trusted device (no code at its next sign-in) | a forgotten password is reset by a code   |
        | mark of a trusted device (no code at its next sign-in) | a forgotten password is reset by a mailed link |
        | trusted device (shows codes, listed as trusted)        | the owner changes the password            |
        | trusted device (shows codes, listed as trusted)        | the password is reset on a trusted device |
        | trusted device (shows codes, listed as trusted)        | a forgotten password is reset by a code   |
        | trusted device (shows codes, listed as trusted) | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> stays in effect: <event>, where password.change_ends_trust is security-only
      Given the service declares "password.change_ends_trust" as "security-only"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                                     |
        | mark of a trusted device (no code at its next sign-in) | the owner changes the password            |
        | mark of a trusted device (no code at its next sign-in) | the password is reset on a trusted device |
        | mark of a trusted device (no code at its next sign-in) | a forgotten password is reset by a code   |
        | mark of a trusted device (no code at its next sign-in) | a forgotten password is reset by a mailed link |
        | trusted device (shows codes, listed as trusted)        | the owner changes the password            |
        | trusted device (shows codes, listed as trusted)        | the password is reset on a trusted device |
        | trusted device (shows codes, listed as trusted)        | a forgotten password is reset by a code   |
        | trusted device (shows codes, listed as trusted) | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                               |
        | mark of a trusted device (no code at its next sign-in) | the demanded new password is chosen |
        | trusted device (shows codes, listed as trusted)        | the demanded new password is chosen |

  @rule:SIGNIN-12
  Rule: Besides the password, access to either a trusted device or a trusted phone number MUST be enough

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                         |
        | sign-in that waits for its code                     | its device is removed                                                         |
        | sign-in code sent to a number (text or call)        | its device is removed                                                         |
        | sign-in code sent to a number (text or call)        | its device is erased                                                          |
        | sign-in that waits for its code                     | its number is removed                                                         |
        | sign-in code pushed to or shown by a trusted device | its number is removed                                                         |
        | sign-in code sent to a number (text or call)        | the find service is turned off on its device; its client signs out completely |
        | code generated in the settings of a trusted device  | its number is removed                                                         |

      Examples:
        | thing | event |
        | sign-in code sent to a number (text or call) | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes |

  @rule:SIGNIN-13
  Rule: Account data MUST be accessible only on devices that the owner trusts

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                                  | event                 |
        | session of a device                                    | its device is removed |
        | mark of a trusted device (no code at its next sign-in) | its device is removed |

    Scenario Outline: <thing> ends where it is concerned: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                  | event                 |
        | membership of a device in the keychain | its device is removed |
        | request to join the keychain           | its device is removed |

  @rule:SIGNIN-14
  Rule: A sign-in on a new device MUST appear on trusted devices as a request to allow or refuse

    Scenario Outline: <thing> stays in effect until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                            |
        | sign-in that waits for its code                  |
        | request of a waiting sign-in on a trusted device |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                            |
        | sign-in that waits for its code                  |
        | request of a waiting sign-in on a trusted device |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                            |
        | sign-in that waits for its code                  |
        | request of a waiting sign-in on a trusted device |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                            |
        | sign-in that waits for its code                  |
        | request of a waiting sign-in on a trusted device |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: <thing> ends at the end of its lifetime, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
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

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                |
        | sign-in that waits for answers to security questions |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                            | event                                                                                                                                                                                                                                                                               |
        | request of a waiting sign-in on a trusted device | the keychain is turned off on a device                                                                                                                                                                                                                                              |
        | request of a waiting sign-in on a trusted device | support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked                                                                                              |
        | request of a waiting sign-in on a trusted device | support lets a locked security code be entered again |
        | request of a waiting sign-in on a trusted device | the owner cancels a recovery; a recovery is begun; a new security code is made on a member; joining by security code is turned off                                                                                                                                                  |
        | request of a waiting sign-in on a trusted device | the keychain is reset; a wrong secret is entered where it belongs; its number is removed; the find service is turned off on its device                                                                                                                                              |
        | sign-in that waits for its code                  | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset |
        | sign-in that waits for its code | support lets a locked security code be entered again |
        | sign-in that waits for its code                  | the keychain is turned off on a device                                                                                                                                                                                                                                              |
        | sign-in that waits for its code                  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                |
        | request of a waiting sign-in on a trusted device | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                |
        | sign-in that waits for its code                  | a program signs in with an app-specific password                                                                                                                                                                                                                                    |
        | request of a waiting sign-in on a trusted device | a program signs in with an app-specific password                                                                                                                                                                                                                                    |

      Examples:
        | thing | event |
        | request of a waiting sign-in on a trusted device | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; joining by security code is turned on |
        | sign-in that waits for its code | a trusted device answers the request with yes; joining by security code is turned on |

  @rule:SIGNIN-16
  Rule: The trusted device on which the owner allows a sign-in MUST show its verification code

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                            | event                   |
        | request of a waiting sign-in on a trusted device | it is used with success |

  @rule:SIGNIN-18
  Rule: A sign-in that the owner refuses MUST be blocked

    Scenario Outline: <thing> ends where it is concerned: <event>, where signin.deny_scope is attempt
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                        |
        | sign-in that waits for its code                     | a trusted device answers the request with no |
        | sign-in code pushed to or shown by a trusted device | a trusted device answers the request with no |
        | sign-in code sent to a number (text or call)        | a trusted device answers the request with no |

    Scenario Outline: <thing> stays in effect: <event>, where signin.deny_scope is prompt
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                                        |
        | sign-in that waits for its code              | a trusted device answers the request with no |
        | sign-in code sent to a number (text or call) | a trusted device answers the request with no |

  @rule:SIGNIN-19
  Rule: A trusted device on which the owner refuses a sign-in MUST NOT show its code

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                            | event                                        |
        | request of a waiting sign-in on a trusted device | a trusted device answers the request with no |

  @rule:SIGNIN-28
  Rule: A code MUST sign in only the device that it is entered on, not another device that is waiting at the same time

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                            | event                                                |
        | sign-in that waits for its code                  | the same account begins or completes another sign-in |
        | request of a waiting sign-in on a trusted device | the same account begins or completes another sign-in |
