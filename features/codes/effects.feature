@area:codes @effects
Feature: Codes: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:CODE-05
  Rule: The service MUST accept a verification code until the end of its lifetime, and MUST NOT accept it from then on

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                                                                                                                                                                   |
        | sign-in code pushed to or shown by a trusted device | the service demands a new password                                                                                                                                                                      |
        | sign-in code pushed to or shown by a trusted device | the keychain is turned off on a device                                                                                                                                                                  |
        | sign-in code sent to a number (text or call)        | the service demands a new password                                                                                                                                                                      |
        | sign-in code sent to a number (text or call)        | the keychain is turned off on a device                                                                                                                                                                  |
        | code generated in the settings of a trusted device  | the service demands a new password                                                                                                                                                                      |
        | code generated in the settings of a trusted device  | the keychain is turned off on a device                                                                                                                                                                  |
        | code to reset a forgotten password                  | the keychain is turned off on a device                                                                                                                                                                  |
        | code that verifies an added number                  | the service demands a new password                                                                                                                                                                      |
        | code that verifies an added number                  | the keychain is turned off on a device                                                                                                                                                                  |
        | code for the last step of a recovery                | the service demands a new password                                                                                                                                                                      |
        | code for the last step of a recovery                | the keychain is turned off on a device                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked, then the owner cancels a recovery                              |
        | sign-in code pushed to or shown by a trusted device | support staff let a locked security code be entered again                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                                        |
        | sign-in code sent to a number (text or call)        | support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked, then the owner cancels a recovery                              |
        | sign-in code sent to a number (text or call)        | support staff let a locked security code be entered again                                                                                                                                               |
        | sign-in code sent to a number (text or call)        | a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                                        |
        | code generated in the settings of a trusted device  | support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked, then the owner cancels a recovery                              |
        | code generated in the settings of a trusted device  | support staff let a locked security code be entered again                                                                                                                                               |
        | code generated in the settings of a trusted device  | a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                                        |
        | code to reset a forgotten password                  | support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked, then the owner cancels a recovery                              |
        | code to reset a forgotten password                  | support staff let a locked security code be entered again                                                                                                                                               |
        | code to reset a forgotten password                  | a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                                        |
        | code that verifies an added number                  | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked |
        | code that verifies an added number                  | support staff let a locked security code be entered again                                                                                                                                               |
        | code that verifies an added number                  | the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off                                                 |
        | code that verifies an added number                  | the keychain is reset, then the sign-in is refused on a trusted device                                                                                                                                  |
        | code for the last step of a recovery                | support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked                                                                 |
        | code for the last step of a recovery                | support staff let a locked security code be entered again                                                                                                                                               |
        | code for the last step of a recovery                | a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off                                                                                    |
        | code for the last step of a recovery                | the keychain is reset, then the sign-in is refused on a trusted device, then the find service of its device is turned off                                                                               |
        | sign-in code pushed to or shown by a trusted device | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                   |
        | sign-in code sent to a number (text or call)        | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                   |
        | code generated in the settings of a trusted device  | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used                                                                                 |
        | code to reset a forgotten password                  | a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                    |
        | code that verifies an added number                  | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                   |
        | code for the last step of a recovery                | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                   |
        | sign-in code pushed to or shown by a trusted device | a program signs in with an app-specific password                                                                                                                                                        |
        | sign-in code sent to a number (text or call)        | a program signs in with an app-specific password                                                                                                                                                        |
        | code generated in the settings of a trusted device  | a program signs in with an app-specific password                                                                                                                                                        |
        | code to reset a forgotten password                  | a program signs in with an app-specific password                                                                                                                                                        |
        | code that verifies an added number                  | a program signs in with an app-specific password                                                                                                                                                        |
        | code for the last step of a recovery                | a program signs in with an app-specific password                                                                                                                                                        |

      Examples:
        | thing                                               | event                                                                                                                                                                                                                          |
        | sign-in code pushed to or shown by a trusted device | joining by security code is turned on                                                                                                                                                                                          |
        | sign-in code sent to a number (text or call)        | joining by security code is turned on                                                                                                                                                                                          |
        | code generated in the settings of a trusted device  | joining by security code is turned on                                                                                                                                                                                          |
        | code to reset a forgotten password                  | joining by security code is turned on                                                                                                                                                                                          |
        | code that verifies an added number                  | the sign-in is allowed on a trusted device, then joining by security code is turned on                                                                                                                                         |
        | code for the last step of a recovery                | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

    Scenario Outline: <thing> lasts until the end of its lifetime
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
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

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
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

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

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number (text or call)        |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                   | event                                                                                                                                                                          |
        | enrolment code (two-factor or two-step) | the service demands a new password                                                                                                                                             |
        | enrolment code (two-factor or two-step) | the keychain is turned off on a device                                                                                                                                         |
        | texted code for joining a keychain      | the service demands a new password                                                                                                                                             |
        | enrolment code (two-factor or two-step) | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then the owner cancels a recovery, then a recovery is started |
        | enrolment code (two-factor or two-step) | support staff let a locked security code be entered again                                                                                                                      |
        | enrolment code (two-factor or two-step) | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then the find service of its device is turned off        |
        | texted code for joining a keychain      | support staff try to verify the owner or to skip the code, then the owner cancels a recovery, then a recovery is started, then the find service of its device is turned off    |
        | enrolment code (two-factor or two-step) | a reset of a forgotten password is started                                                                                                                                     |
        | texted code for joining a keychain      | a reset of a forgotten password is started                                                                                                                                     |

      Examples:
        | thing                                   | event                                                                                                                    |
        | enrolment code (two-factor or two-step) | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
        | texted code for joining a keychain      | the find service of its device is turned on, then the account data is edited                                             |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                                       |
        | enrolment code (two-factor or two-step)                     |
        | texted code for joining a keychain                          |
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
        | request to join the keychain that waits for the texted code |

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                                 |
        | four-digit code that confirms a two-step device | the service demands a new password                                                                                                                                    |
        | four-digit code that confirms a two-step device | the keychain is turned off on a device                                                                                                                                |
        | four-digit code that confirms a two-step device | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked            |
        | four-digit code that confirms a two-step device | support staff let a locked security code be entered again                                                                                                             |
        | four-digit code that confirms a two-step device | all app-specific passwords are revoked, then the owner cancels a recovery, then a recovery is started                                                                 |
        | four-digit code that confirms a two-step device | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                                  |
        | four-digit code that confirms a two-step device | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device |
        | four-digit code that confirms a two-step device | a program signs in with an app-specific password                                                                                                                      |

      Examples:
        | thing                                           | event                                 |
        | four-digit code that confirms a two-step device | joining by security code is turned on |

    Scenario Outline: with two-step verification, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: with two-step verification, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: with two-step verification, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: with two-step verification, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with two-step verification
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

  @rule:CODE-08
  Rule: The service must offer to send the code of a pending sign-in to a trusted phone number instead

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                            | event                                                                                                                                                                                                                                                                                                                                                                                               |
        | trusted number                                   | it is used successfully                                                                                                                                                                                                                                                                                                                                                                             |
        | sign-in that waits for its code                  | another code for the same purpose is requested                                                                                                                                                                                                                                                                                                                                                      |
        | trusted number                                   | another sign-in to the account starts or is completed, then another code for the same purpose is requested                                                                                                                                                                                                                                                                                          |
        | count of codes sent to numbers within the window | a program signs in with an app-specific password, then another app-specific password is made and used, then one app-specific password is revoked, then all app-specific passwords are revoked, then the find service of its device is turned off, then the find service of its device is turned on, then the account data is edited, then support staff try to verify the owner or to skip the code |
        | count of codes sent to numbers within the window | the owner changes the password, then the password is reset on a trusted device                                                                                                                                                                                                                                                                                                                      |
        | count of codes sent to numbers within the window | the service demands a new password, then the demanded new password is chosen                                                                                                                                                                                                                                                                                                                        |
        | count of codes sent to numbers within the window | a code is generated on a trusted device, then another sign-in to the account starts or is completed, then a trusted device signs in again without a code, then the sign-in is allowed on a trusted device, then the sign-in is refused on a trusted device                                                                                                                                          |
        | count of codes sent to numbers within the window | a wrong entry is made there, then the owner cancels a recovery, then its number is removed, then its client signs out completely                                                                                                                                                                                                                                                                    |
        | count of codes sent to numbers within the window | its device is removed                                                                                                                                                                                                                                                                                                                                                                               |
        | count of codes sent to numbers within the window | its device is erased                                                                                                                                                                                                                                                                                                                                                                                |
        | count of codes sent to numbers within the window | a keychain device makes a new security code, then joining by security code is turned off, then joining by security code is turned on, then support staff verify the owner for the keychain, then the keychain is reset, then the keychain is turned off on a device                                                                                                                                 |
        | count of codes sent to numbers within the window | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                                           |

  @rule:CODE-16
  Rule: A trusted device MUST generate codes on demand, even without a pushed one, and use and replacement MUST be as declared

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

    Scenario Outline: where code.supersede is replace, without a second factor, <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                   | event                                          |
        | enrolment code (two-factor or two-step) | another code for the same purpose is requested |

    Scenario Outline: where code.supersede is replace, <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                          |
        | code for the last step of a recovery | another code for the same purpose is requested |

    Scenario Outline: where code.supersede is replace, without a second factor, only the affected <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                          |
        | texted code for joining a keychain | another code for the same purpose is requested |

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

  @rule:CODE-18
  Rule: A device that is not trusted MUST NOT receive or generate codes

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                           |
        | request to allow a sign-in on a trusted device | its client signs out completely |
        | request to allow a sign-in on a trusted device | its device is erased            |

      @edition:2fa-2017
      Examples:
        | thing                                               | event                 |
        | request to allow a sign-in on a trusted device      | its device is removed |
        | trust in a device that shows codes                  | its device is removed |
        | sign-in code pushed to or shown by a trusted device | its device is removed |
        | code generated in the settings of a trusted device  | its device is removed |

  @rule:CODE-24
  Rule: The service must let the user get a code on a trusted device at any time, even while no sign-in is pending

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                              | event                                                 |
        | code generated in the settings of a trusted device | another sign-in to the account starts or is completed |

  @rule:CODE-12
  Rule: The service must let the user get a code in the settings of a trusted iPhone, iPad or iPod touch

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                                                                                                                                                                                                                                                               |
        | count of codes generated on a device within the window | a reset of a forgotten password is started, then a number is added, then a recovery is started, then the owner cancels a recovery, then its number is removed                                                                                                       |
        | count of codes generated on a device within the window | another app-specific password is made and used, then a program signs in with an app-specific password, then one app-specific password is revoked, then all app-specific passwords are revoked                                                                       |
        | count of codes generated on a device within the window | the find service of its device is turned off, then the find service of its device is turned on, then the account data is edited, then a wrong entry is made there, then support staff try to verify the owner or to skip the code                                   |
        | count of codes generated on a device within the window | a keychain device makes a new security code, then joining by security code is turned off, then joining by security code is turned on, then support staff verify the owner for the keychain, then the keychain is reset, then the keychain is turned off on a device |
        | count of codes generated on a device within the window | support staff let a locked security code be entered again                                                                                                                                                                                                           |
        | count of codes generated on a device within the window | another sign-in to the account starts or is completed, then another code for the same purpose is requested, then the sign-in is allowed on a trusted device, then the sign-in is refused on a trusted device                                                        |
        | count of codes generated on a device within the window | a trusted device signs in again without a code                                                                                                                                                                                                                      |
