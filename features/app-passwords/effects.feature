@area:app-passwords @effects
Feature: App-passwords: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:APPPW-02
  Rule: With two-factor on, the account password MUST NOT sign a third-party program in

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                                                 |
        | lock of sign-ins of programs                    | it is used successfully                                                                                                                                                                                                                                                                                                                               |
        | app-specific password                           | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | lock of sign-ins of programs                    | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | session of a third-party program                | a wrong entry is made there                                                                                                                                                                                                                                                                                                                           |
        | count of wrong sign-ins of third-party programs | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then its number is removed, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain |
        | count of wrong sign-ins of third-party programs | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                             |
        | count of wrong sign-ins of third-party programs | another sign-in to the account starts or is completed, then another code for the same purpose is requested, then the sign-in is refused on a trusted device, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then its client signs out completely                          |
        | count of wrong sign-ins of third-party programs | the owner changes the password                                                                                                                                                                                                                                                                                                                        |
        | count of wrong sign-ins of third-party programs | the password is reset on a trusted device                                                                                                                                                                                                                                                                                                             |
        | count of wrong sign-ins of third-party programs | a forgotten password is reset by a code                                                                                                                                                                                                                                                                                                               |
        | count of wrong sign-ins of third-party programs | a forgotten password is reset by a mailed link                                                                                                                                                                                                                                                                                                        |
        | count of wrong sign-ins of third-party programs | the service demands a new password                                                                                                                                                                                                                                                                                                                    |
        | count of wrong sign-ins of third-party programs | the demanded new password is chosen                                                                                                                                                                                                                                                                                                                   |
        | count of wrong sign-ins of third-party programs | a recovery is finished                                                                                                                                                                                                                                                                                                                                |
        | count of wrong sign-ins of third-party programs | its device is removed                                                                                                                                                                                                                                                                                                                                 |
        | count of wrong sign-ins of third-party programs | its device is erased                                                                                                                                                                                                                                                                                                                                  |
        | count of wrong sign-ins of third-party programs | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                |
        | lock of sign-ins of programs                    | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then its number is removed, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain |
        | lock of sign-ins of programs                    | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                             |
        | lock of sign-ins of programs                    | another sign-in to the account starts or is completed, then another code for the same purpose is requested, then the sign-in is refused on a trusted device, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then its client signs out completely                          |
        | lock of sign-ins of programs                    | the owner changes the password                                                                                                                                                                                                                                                                                                                        |
        | lock of sign-ins of programs                    | the password is reset on a trusted device                                                                                                                                                                                                                                                                                                             |
        | lock of sign-ins of programs                    | a forgotten password is reset by a code                                                                                                                                                                                                                                                                                                               |
        | lock of sign-ins of programs                    | a forgotten password is reset by a mailed link                                                                                                                                                                                                                                                                                                        |
        | lock of sign-ins of programs                    | the service demands a new password                                                                                                                                                                                                                                                                                                                    |
        | lock of sign-ins of programs                    | the demanded new password is chosen                                                                                                                                                                                                                                                                                                                   |
        | lock of sign-ins of programs                    | a recovery is finished                                                                                                                                                                                                                                                                                                                                |
        | lock of sign-ins of programs                    | its device is removed                                                                                                                                                                                                                                                                                                                                 |
        | lock of sign-ins of programs                    | its device is erased                                                                                                                                                                                                                                                                                                                                  |
        | lock of sign-ins of programs                    | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                |
        | count of wrong sign-ins of third-party programs | a reset of a forgotten password is started, then a number is added, then a code is generated on a trusted device                                                                                                                                                                                                                                      |
        | lock of sign-ins of programs                    | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                 |
        | lock of sign-ins of programs                    | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                      |

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                        |
        | count of wrong sign-ins of third-party programs | two-factor is turned off on the account page |
        | lock of sign-ins of programs                    | two-factor is turned off on the account page |

      Examples:
        | thing                                           | event                                                                                                                                                                                                                          |
        | lock of sign-ins of programs                    | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |
        | count of wrong sign-ins of third-party programs | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                        |
        | lock of sign-ins of programs |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                        |
        | lock of sign-ins of programs |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                        |
        | lock of sign-ins of programs |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                        |
        | lock of sign-ins of programs |

    Scenario Outline: after an enrolment by somebody else, <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                     |
        | count of wrong sign-ins of third-party programs | the undo link is followed |
        | lock of sign-ins of programs                    | the undo link is followed |

    Scenario Outline: with two-step verification, <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                  |
        | count of wrong sign-ins of third-party programs | two-step is turned off |
        | lock of sign-ins of programs                    | two-step is turned off |

  @rule:APPPW-13
  Rule: The service must let one app-specific password be used in several programs

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                                 |
        | session of a third-party program | it is used successfully                               |
        | app-specific password            | it is used successfully                               |
        | session of a third-party program | another sign-in to the account starts or is completed |
        | app-specific password            | another sign-in to the account starts or is completed |

  @rule:APPPW-16
  Rule: An account MUST be able to hold 25 active app-specific passwords

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                 | event                                                                                                                                                                          |
        | app-specific password | its device is removed                                                                                                                                                          |
        | app-specific password | its device is erased                                                                                                                                                           |
        | app-specific password | the keychain is turned off on a device                                                                                                                                         |
        | app-specific password | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then the owner cancels a recovery, then a recovery is started |
        | app-specific password | support staff let a locked security code be entered again                                                                                                                      |
        | app-specific password | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then another code for the same purpose is requested      |
        | app-specific password | its number is removed, then the find service of its device is turned off, then its client signs out completely                                                                 |
        | app-specific password | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device          |
        | app-specific password | a program signs in with an app-specific password                                                                                                                               |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                 | event                                      |
        | app-specific password | the sign-in is refused on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                 | event                                                                                           |
        | app-specific password | a trusted device signs in again without a code, then the sign-in is allowed on a trusted device |

      Examples:
        | thing                 | event                                                                                                                    |
        | app-specific password | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |

  @rule:APPPW-22
  Rule: The service must let the owner revoke all app-specific passwords at once

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                 | event                                  |
        | app-specific password | all app-specific passwords are revoked |

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                                                                                                                                                          |
        | session of a third-party program | the keychain is turned off on a device                                                                                                                                         |
        | session of a third-party program | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then the owner cancels a recovery, then a recovery is started |
        | session of a third-party program | support staff let a locked security code be entered again                                                                                                                      |
        | session of a third-party program | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then another code for the same purpose is requested      |
        | session of a third-party program | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device          |
        | session of a third-party program | a program signs in with an app-specific password                                                                                                                               |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                                      |
        | session of a third-party program | the sign-in is refused on a trusted device |

      Examples:
        | thing                            | event                                 |
        | session of a third-party program | joining by security code is turned on |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                                      |
        | session of a third-party program | the sign-in is allowed on a trusted device |

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                |
        | session of a third-party program | one app-specific password is revoked |

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                  |
        | session of a third-party program | all app-specific passwords are revoked |

  @rule:APPPW-25
  Rule: A program signed out by revocation MUST stay signed out until it uses a newly generated password

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                 | event                                |
        | app-specific password | one app-specific password is revoked |

  @rule:APPPW-26
  Rule: A change of the account password MUST revoke every app-specific password

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                 | event                               |
        | app-specific password | the owner changes the password      |
        | app-specific password | the demanded new password is chosen |

  @rule:APPPW-27
  Rule: A reset of the account password MUST revoke every app-specific password

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                  |
        | session of a third-party program | a recovery is finished |
        | app-specific password            | a recovery is finished |

      Examples:
        | thing                 | event                                          |
        | app-specific password | the password is reset on a trusted device      |
        | app-specific password | a forgotten password is reset by a code        |
        | app-specific password | a forgotten password is reset by a mailed link |

  @rule:APPPW-28
  Rule: A change or reset of the account password MUST revoke app-specific passwords without any action by the owner

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                          |
        | session of a third-party program | the owner changes the password                 |
        | session of a third-party program | the password is reset on a trusted device      |
        | session of a third-party program | a forgotten password is reset by a code        |
        | session of a third-party program | a forgotten password is reset by a mailed link |
        | session of a third-party program | the demanded new password is chosen            |
