@area:phones @effects
Feature: Phones: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:PHONE-01
  Rule: An account with two-factor on MUST always have at least one trusted number

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                                                                                                                                                                                  |
        | trusted number | the owner changes the password                                                                                                                                                         |
        | trusted number | the password is reset on a trusted device                                                                                                                                              |
        | trusted number | a forgotten password is reset by a code                                                                                                                                                |
        | trusted number | a forgotten password is reset by a mailed link |
        | trusted number | the service demands a new password                                                                                                                                                     |
        | trusted number | the demanded new password is chosen                                                                                                                                                    |
        | trusted number | its device is removed                                                                                                                                                                  |
        | trusted number | its device is erased                                                                                                                                                                   |
        | trusted number | the keychain is turned off on a device                                                                                                                                                 |
        | trusted number | support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked |
        | trusted number | support lets a locked security code be entered again |
        | trusted number | the owner cancels a recovery; a recovery is begun; a new security code is made on a member; joining by security code is turned off                                                     |
        | trusted number | the keychain is reset; a trusted device answers the request with no; the find service is turned off on its device; its client signs out completely                                     |
        | trusted number | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                   |
        | trusted number | a program signs in with an app-specific password                                                                                                                                       |

      Examples:
        | thing | event |
        | trusted number | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

  @rule:PHONE-04
  Rule: An added number MUST be verified by text message or by automated call, as the user chooses

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                                |
        | code that verifies an added number | the same account begins or completes another sign-in |

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                   |
        | number that waits to be verified | it is used with success |

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Scenario Outline: <thing> stays in effect until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                            |
        | number that waits to be verified |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                            |
        | number that waits to be verified |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                            |
        | number that waits to be verified |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                            |
        | number that waits to be verified |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                                                                                                                                                                                                                                                                                                                 |
        | number that waits to be verified | the same account begins or completes another sign-in; another code of the same purpose is asked for                                                                                                                                                                                                                                   |
        | number that waits to be verified | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain; a trusted device answers the request with no |
        | number that waits to be verified | support lets a locked security code be entered again |
        | number that waits to be verified | a new security code is made on a member; joining by security code is turned off; the keychain is reset; its client signs out completely                                                                                                                                                                                               |
        | number that waits to be verified | its device is removed                                                                                                                                                                                                                                                                                                                 |
        | number that waits to be verified | its device is erased                                                                                                                                                                                                                                                                                                                  |
        | number that waits to be verified | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                |
        | number that waits to be verified | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                                  |
        | number that waits to be verified | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                      |

      Examples:
        | thing | event |
        | number that waits to be verified | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

  @rule:PHONE-07
  Rule: The service MUST NOT offer a removed number for codes or send codes to it

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                 |
        | sign-in code sent to a number (text or call) | its number is removed |
        | code that verifies an added number           | its number is removed |
        | trusted number                               | its number is removed |

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                 |
        | code to reset a forgotten password           | its number is removed |
        | reset of a forgotten password that was begun | its number is removed |

  @rule:PHONE-12
  Rule: An owner SHOULD keep the trusted numbers up to date

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                 |
        | session of the account page | its number is removed |
        | session of a browser        | its number is removed |

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                      |
        | trusted number                   | a wrong secret is entered where it belongs |
        | number that waits to be verified | a wrong secret is entered where it belongs |
