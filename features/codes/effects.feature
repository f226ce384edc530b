@area:codes @effects
Feature: Codes: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:CODE-05
  Rule: The service MUST NOT accept a verification code at or after the end of its lifetime

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | the service demands a new password                                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | the keychain is turned off on a device                                                                                                                                                 |
        | sign-in code sent to a number (text or call)        | the service demands a new password                                                                                                                                                     |
        | sign-in code sent to a number (text or call)        | the keychain is turned off on a device                                                                                                                                                 |
        | code generated in the settings of a trusted device  | the service demands a new password                                                                                                                                                     |
        | code generated in the settings of a trusted device  | the keychain is turned off on a device                                                                                                                                                 |
        | code to reset a forgotten password                  | the keychain is turned off on a device                                                                                                                                                 |
        | code that verifies an added number                  | the service demands a new password                                                                                                                                                     |
        | code that verifies an added number                  | the keychain is turned off on a device                                                                                                                                                 |
        | code of the last step of a recovery                 | the service demands a new password                                                                                                                                                     |
        | code of the last step of a recovery                 | the keychain is turned off on a device                                                                                                                                                 |
        | sign-in code pushed to or shown by a trusted device | support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked; the owner cancels a recovery                                 |
        | sign-in code pushed to or shown by a trusted device | support lets a locked security code be entered again |
        | sign-in code pushed to or shown by a trusted device | a recovery is begun; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                                            |
        | sign-in code sent to a number (text or call)        | support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked; the owner cancels a recovery                                 |
        | sign-in code sent to a number (text or call) | support lets a locked security code be entered again |
        | sign-in code sent to a number (text or call)        | a recovery is begun; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                                            |
        | code generated in the settings of a trusted device  | support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked; the owner cancels a recovery                                 |
        | code generated in the settings of a trusted device | support lets a locked security code be entered again |
        | code generated in the settings of a trusted device  | a recovery is begun; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                                            |
        | code to reset a forgotten password                  | support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked; the owner cancels a recovery                                 |
        | code to reset a forgotten password | support lets a locked security code be entered again |
        | code to reset a forgotten password                  | a recovery is begun; a new security code is made on a member; joining by security code is turned off; the keychain is reset                                                            |
        | code that verifies an added number                  | support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked |
        | code that verifies an added number | support lets a locked security code be entered again |
        | code that verifies an added number                  | the owner cancels a recovery; a recovery is begun; a new security code is made on a member; joining by security code is turned off                                                     |
        | code that verifies an added number                  | the keychain is reset; a trusted device answers the request with no                                                                                                                    |
        | code of the last step of a recovery                 | support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked                                                               |
        | code of the last step of a recovery | support lets a locked security code be entered again |
        | code of the last step of a recovery                 | a recovery is begun; a new security code is made on a member; joining by security code is turned off                                                                                   |
        | code of the last step of a recovery                 | the keychain is reset; a trusted device answers the request with no; the find service is turned off on its device                                                                      |
        | sign-in code pushed to or shown by a trusted device | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                   |
        | sign-in code sent to a number (text or call)        | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                   |
        | code generated in the settings of a trusted device  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used                                                                            |
        | code to reset a forgotten password                  | a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                             |
        | code that verifies an added number                  | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                   |
        | code of the last step of a recovery                 | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                   |
        | sign-in code pushed to or shown by a trusted device | a program signs in with an app-specific password                                                                                                                                       |
        | sign-in code sent to a number (text or call)        | a program signs in with an app-specific password                                                                                                                                       |
        | code generated in the settings of a trusted device  | a program signs in with an app-specific password                                                                                                                                       |
        | code to reset a forgotten password                  | a program signs in with an app-specific password                                                                                                                                       |
        | code that verifies an added number                  | a program signs in with an app-specific password                                                                                                                                       |
        | code of the last step of a recovery                 | a program signs in with an app-specific password                                                                                                                                       |

      Examples:
        | thing | event |
        | sign-in code pushed to or shown by a trusted device | joining by security code is turned on |
        | sign-in code sent to a number (text or call) | joining by security code is turned on |
        | code generated in the settings of a trusted device | joining by security code is turned on |
        | code to reset a forgotten password | joining by security code is turned on |
        | code that verifies an added number | a trusted device answers the request with yes; joining by security code is turned on |
        | code of the last step of a recovery | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

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

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code of the last step of a recovery                 |
        | reset of a forgotten password that was begun        |

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                         |
        | code of an enrolment (two-factor or two-step)   | the service demands a new password                                                                                                                            |
        | code of an enrolment (two-factor or two-step)   | the keychain is turned off on a device                                                                                                                        |
        | code of the text message for joining a keychain | the service demands a new password                                                                                                                            |
        | code of an enrolment (two-factor or two-step)   | support verifies identity for the account, or skips the code; support verifies identity for the keychain; the owner cancels a recovery; a recovery is begun   |
        | code of an enrolment (two-factor or two-step) | support lets a locked security code be entered again |
        | code of an enrolment (two-factor or two-step)   | a new security code is made on a member; joining by security code is turned off; the keychain is reset; the find service is turned off on its device          |
        | code of the text message for joining a keychain | support verifies identity for the account, or skips the code; the owner cancels a recovery; a recovery is begun; the find service is turned off on its device |
        | code of an enrolment (two-factor or two-step)   | a reset of a forgotten password is begun                                                                                                                      |
        | code of the text message for joining a keychain | a reset of a forgotten password is begun                                                                                                                      |

      Examples:
        | thing | event |
        | code of an enrolment (two-factor or two-step) | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
        | code of the text message for joining a keychain | the find service is turned on on its device; the account data are edited |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
        | device that gave the security code and waits for the message |

    Scenario Outline: <thing> ends at the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                        |
        | code of an enrolment (two-factor or two-step)                |
        | code of the text message for joining a keychain              |
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
        | device that gave the security code and waits for the message |

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                |
        | four-digit code that confirms a two-step device | the service demands a new password                                                                                                                   |
        | four-digit code that confirms a two-step device | the keychain is turned off on a device                                                                                                               |
        | four-digit code that confirms a two-step device | support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked       |
        | four-digit code that confirms a two-step device | support lets a locked security code be entered again |
        | four-digit code that confirms a two-step device | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun                                                            |
        | four-digit code that confirms a two-step device | a new security code is made on a member; joining by security code is turned off; the keychain is reset                                               |
        | four-digit code that confirms a two-step device | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device |
        | four-digit code that confirms a two-step device | a program signs in with an app-specific password                                                                                                     |

      Examples:
        | thing | event |
        | four-digit code that confirms a two-step device | joining by security code is turned on |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: <thing> ends at the end of its lifetime, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, with two-step verification
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

  @rule:CODE-08
  Rule: The service must offer to send the code of a pending sign-in to a trusted phone number instead

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                           | event                                                                                               |
        | trusted number                  | it is used with success                                                                             |
        | sign-in that waits for its code | another code of the same purpose is asked for                                                       |
        | trusted number                  | the same account begins or completes another sign-in; another code of the same purpose is asked for |
        | codes sent to numbers within the window | a program signs in with an app-specific password; another app-specific password is made and used; one app-specific password is revoked; all app-specific passwords are revoked; the find service is turned off on its device; the find service is turned on on its device; the account data are edited; support verifies identity for the account, or skips the code |
        | codes sent to numbers within the window | the owner changes the password; the password is reset on a trusted device |
        | codes sent to numbers within the window | the service demands a new password; the demanded new password is chosen |
        | codes sent to numbers within the window | a code is generated on a trusted device; the same account begins or completes another sign-in; a trusted device signs in again by its mark; a trusted device answers the request with yes; a trusted device answers the request with no |
        | codes sent to numbers within the window | a wrong secret is entered where it belongs; the owner cancels a recovery; its number is removed; its client signs out completely |
        | codes sent to numbers within the window | its device is removed |
        | codes sent to numbers within the window | its device is erased |
        | codes sent to numbers within the window | a new security code is made on a member; joining by security code is turned off; joining by security code is turned on; support verifies identity for the keychain; the keychain is reset; the keychain is turned off on a device |
        | codes sent to numbers within the window | support lets a locked security code be entered again |

  @rule:CODE-16
  Rule: A trusted device MUST generate a code on demand, even when the pushed code never arrived or was dismissed

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

    Scenario Outline: <thing> ends: <event>, where code.supersede is replace, without a second factor
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                         | event                                         |
        | code of an enrolment (two-factor or two-step) | another code of the same purpose is asked for |

    Scenario Outline: <thing> ends: <event>, where code.supersede is replace
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                               | event                                         |
        | code of the last step of a recovery | another code of the same purpose is asked for |

    Scenario Outline: <thing> ends where it is concerned: <event>, where code.supersede is replace, without a second factor
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                         |
        | code of the text message for joining a keychain | another code of the same purpose is asked for |

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

  @rule:CODE-18
  Rule: A device that is not trusted MUST NOT receive or generate codes

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                            | event                           |
        | request of a waiting sign-in on a trusted device | its client signs out completely |
        | request of a waiting sign-in on a trusted device | its device is erased            |

      @edition:2fa-2017
      Examples:
        | thing                                               | event                 |
        | request of a waiting sign-in on a trusted device    | its device is removed |
        | trusted device (shows codes, listed as trusted)     | its device is removed |
        | sign-in code pushed to or shown by a trusted device | its device is removed |
        | code generated in the settings of a trusted device  | its device is removed |

  @rule:CODE-24
  Rule: The service must let the user get a code on a trusted device at any time, even while no sign-in is pending

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                                |
        | code generated in the settings of a trusted device | the owner changes the password                       |
        | code generated in the settings of a trusted device | the password is reset on a trusted device            |
        | code generated in the settings of a trusted device | a forgotten password is reset by a code              |
        | code generated in the settings of a trusted device | a forgotten password is reset by a mailed link |
        | code generated in the settings of a trusted device | the same account begins or completes another sign-in |

  @rule:CODE-12
  Rule: The service must let the user get a code in the settings of a trusted iPhone, iPad or iPod touch

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing | event |
        | codes that a device generated within the window | a reset of a forgotten password is begun; a number is added; a recovery is begun; the owner cancels a recovery; its number is removed |
        | codes that a device generated within the window | another app-specific password is made and used; a program signs in with an app-specific password; one app-specific password is revoked; all app-specific passwords are revoked |
        | codes that a device generated within the window | the find service is turned off on its device; the find service is turned on on its device; the account data are edited; a wrong secret is entered where it belongs; support verifies identity for the account, or skips the code |
        | codes that a device generated within the window | a new security code is made on a member; joining by security code is turned off; joining by security code is turned on; support verifies identity for the keychain; the keychain is reset; the keychain is turned off on a device |
        | codes that a device generated within the window | support lets a locked security code be entered again |
        | codes that a device generated within the window | the same account begins or completes another sign-in; another code of the same purpose is asked for; a trusted device answers the request with yes; a trusted device answers the request with no |
        | codes that a device generated within the window | a trusted device signs in again by its mark |
