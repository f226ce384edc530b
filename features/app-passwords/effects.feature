@area:app-passwords @effects
Feature: App-passwords: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:APPPW-02
  Rule: With two-factor on, the account password MUST NOT sign a third-party program in

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                                                                                                                                                                                                                                                                                          |
        | lock of sign-ins of programs                                | it is used with success                                                                                                                                                                                                                                                                                        |
        | app-specific password                                       | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | lock of sign-ins of programs                                | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | session of a third-party program (by app-specific password) | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                     |
        | count of wrong sign-ins of third-party programs             | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; its number is removed; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain |
        | count of wrong sign-ins of third-party programs | support lets a locked security code be entered again |
        | count of wrong sign-ins of third-party programs             | the same account begins or completes another sign-in; another code of the same purpose is asked for; a trusted device answers the request with no; a new security code is made on a member; joining by security code is turned off; the keychain is reset; its client signs out completely                     |
        | count of wrong sign-ins of third-party programs             | the owner changes the password                                                                                                                                                                                                                                                                                 |
        | count of wrong sign-ins of third-party programs             | the password is reset on a trusted device                                                                                                                                                                                                                                                                      |
        | count of wrong sign-ins of third-party programs             | a forgotten password is reset by a code                                                                                                                                                                                                                                                                        |
        | count of wrong sign-ins of third-party programs | a forgotten password is reset by a mailed link |
        | count of wrong sign-ins of third-party programs             | the service demands a new password                                                                                                                                                                                                                                                                             |
        | count of wrong sign-ins of third-party programs             | the demanded new password is chosen                                                                                                                                                                                                                                                                            |
        | count of wrong sign-ins of third-party programs             | a recovery is finished                                                                                                                                                                                                                                                                                         |
        | count of wrong sign-ins of third-party programs             | its device is removed                                                                                                                                                                                                                                                                                          |
        | count of wrong sign-ins of third-party programs             | its device is erased                                                                                                                                                                                                                                                                                           |
        | count of wrong sign-ins of third-party programs             | the keychain is turned off on a device                                                                                                                                                                                                                                                                         |
        | lock of sign-ins of programs                                | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; its number is removed; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain |
        | lock of sign-ins of programs | support lets a locked security code be entered again |
        | lock of sign-ins of programs                                | the same account begins or completes another sign-in; another code of the same purpose is asked for; a trusted device answers the request with no; a new security code is made on a member; joining by security code is turned off; the keychain is reset; its client signs out completely                     |
        | lock of sign-ins of programs                                | the owner changes the password                                                                                                                                                                                                                                                                                 |
        | lock of sign-ins of programs                                | the password is reset on a trusted device                                                                                                                                                                                                                                                                      |
        | lock of sign-ins of programs                                | a forgotten password is reset by a code                                                                                                                                                                                                                                                                        |
        | lock of sign-ins of programs | a forgotten password is reset by a mailed link |
        | lock of sign-ins of programs                                | the service demands a new password                                                                                                                                                                                                                                                                             |
        | lock of sign-ins of programs                                | the demanded new password is chosen                                                                                                                                                                                                                                                                            |
        | lock of sign-ins of programs                                | a recovery is finished                                                                                                                                                                                                                                                                                         |
        | lock of sign-ins of programs                                | its device is removed                                                                                                                                                                                                                                                                                          |
        | lock of sign-ins of programs                                | its device is erased                                                                                                                                                                                                                                                                                           |
        | lock of sign-ins of programs                                | the keychain is turned off on a device                                                                                                                                                                                                                                                                         |
        | count of wrong sign-ins of third-party programs             | a reset of a forgotten password is begun; a number is added; a code is generated on a trusted device                                                                                                                                                                                                           |
        | lock of sign-ins of programs                                | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                           |
        | lock of sign-ins of programs                                | a program signs in with an app-specific password                                                                                                                                                                                                                                                               |

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                        |
        | count of wrong sign-ins of third-party programs | two-factor is turned off on the account page |
        | lock of sign-ins of programs                    | two-factor is turned off on the account page |

      Examples:
        | thing | event |
        | lock of sign-ins of programs | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |
        | count of wrong sign-ins of third-party programs | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
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

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                        |
        | lock of sign-ins of programs |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                        |
        | lock of sign-ins of programs |

    Scenario Outline: <thing> stays in effect: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                     |
        | count of wrong sign-ins of third-party programs | the undo link is followed |
        | lock of sign-ins of programs                    | the undo link is followed |

    Scenario Outline: <thing> stays in effect: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, prepared for this: <event>
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

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                                |
        | session of a third-party program (by app-specific password) | it is used with success                              |
        | app-specific password                                       | it is used with success                              |
        | session of a third-party program (by app-specific password) | the same account begins or completes another sign-in |
        | app-specific password                                       | the same account begins or completes another sign-in |

  @rule:APPPW-16
  Rule: An account MUST be able to hold 25 active app-specific passwords

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                 | event                                                                                                                                                       |
        | app-specific password | its device is removed                                                                                                                                       |
        | app-specific password | its device is erased                                                                                                                                        |
        | app-specific password | the keychain is turned off on a device                                                                                                                      |
        | app-specific password | support verifies identity for the account, or skips the code; support verifies identity for the keychain; the owner cancels a recovery; a recovery is begun |
        | app-specific password | support lets a locked security code be entered again |
        | app-specific password | a new security code is made on a member; joining by security code is turned off; the keychain is reset; another code of the same purpose is asked for       |
        | app-specific password | its number is removed; the find service is turned off on its device; its client signs out completely                                                        |
        | app-specific password | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device        |
        | app-specific password | a program signs in with an app-specific password                                                                                                            |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                 | event                                        |
        | app-specific password | a trusted device answers the request with no |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing | event |
        | app-specific password | a trusted device signs in again by its mark; a trusted device answers the request with yes |

      Examples:
        | thing | event |
        | app-specific password | the find service is turned on on its device; the account data are edited; joining by security code is turned on |

  @rule:APPPW-22
  Rule: The service must let the owner revoke all app-specific passwords at once

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                 | event                                  |
        | app-specific password | all app-specific passwords are revoked |

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                                                                                                                                       |
        | session of a third-party program (by app-specific password) | the keychain is turned off on a device                                                                                                                      |
        | session of a third-party program (by app-specific password) | support verifies identity for the account, or skips the code; support verifies identity for the keychain; the owner cancels a recovery; a recovery is begun |
        | session of a third-party program (by app-specific password) | support lets a locked security code be entered again |
        | session of a third-party program (by app-specific password) | a new security code is made on a member; joining by security code is turned off; the keychain is reset; another code of the same purpose is asked for       |
        | session of a third-party program (by app-specific password) | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device        |
        | session of a third-party program (by app-specific password) | a program signs in with an app-specific password                                                                                                            |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                                                       | event                                        |
        | session of a third-party program (by app-specific password) | a trusted device answers the request with no |

      Examples:
        | thing | event |
        | session of a third-party program (by app-specific password) | joining by security code is turned on |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing | event |
        | session of a third-party program (by app-specific password) | a trusted device answers the request with yes |

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                |
        | session of a third-party program (by app-specific password) | one app-specific password is revoked |

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                  |
        | session of a third-party program (by app-specific password) | all app-specific passwords are revoked |

  @rule:APPPW-25
  Rule: A program signed out by revocation MUST stay signed out until it uses a newly generated password

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                 | event                                |
        | app-specific password | one app-specific password is revoked |

  @rule:APPPW-26
  Rule: A change of the account password MUST revoke every app-specific password

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
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

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                                                       | event                  |
        | session of a third-party program (by app-specific password) | a recovery is finished |
        | app-specific password                                       | a recovery is finished |

      Examples:
        | thing                 | event                                     |
        | app-specific password | the password is reset on a trusted device |
        | app-specific password | a forgotten password is reset by a code   |
        | app-specific password | a forgotten password is reset by a mailed link |

  @rule:APPPW-28
  Rule: A change or reset of the account password MUST revoke app-specific passwords without any action by the owner

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                     |
        | session of a third-party program (by app-specific password) | the owner changes the password            |
        | session of a third-party program (by app-specific password) | the password is reset on a trusted device |
        | session of a third-party program (by app-specific password) | a forgotten password is reset by a code   |
        | session of a third-party program (by app-specific password) | a forgotten password is reset by a mailed link |
        | session of a third-party program (by app-specific password) | the demanded new password is chosen       |
