@area:phones @effects
Feature: Phones: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:PHONE-01
  Rule: An account with two-factor on MUST always have at least one trusted number

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                                                                                                                                                                                                   |
        | trusted number | the owner changes the password                                                                                                                                                                          |
        | trusted number | the password is reset on a trusted device                                                                                                                                                               |
        | trusted number | a forgotten password is reset by a code                                                                                                                                                                 |
        | trusted number | a forgotten password is reset by a mailed link                                                                                                                                                          |
        | trusted number | the service demands a new password                                                                                                                                                                      |
        | trusted number | the demanded new password is chosen                                                                                                                                                                     |
        | trusted number | its device is removed                                                                                                                                                                                   |
        | trusted number | its device is erased                                                                                                                                                                                    |
        | trusted number | the keychain is turned off on a device                                                                                                                                                                  |
        | trusted number | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked |
        | trusted number | support staff let a locked security code be entered again                                                                                                                                               |
        | trusted number | the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off                                                 |
        | trusted number | the keychain is reset, then the sign-in is refused on a trusted device, then the find service of its device is turned off, then its client signs out completely                                         |
        | trusted number | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                   |
        | trusted number | a program signs in with an app-specific password                                                                                                                                                        |

      Examples:
        | thing          | event                                                                                                                                                                                                                          |
        | trusted number | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

  @rule:PHONE-04
  Rule: An added number MUST be verified by text message or by automated call, as the user chooses

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                                 |
        | code that verifies an added number | another sign-in to the account starts or is completed |

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                   |
        | unverified number | it is used successfully |

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing             |
        | unverified number |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                                                                                                                                                                                                                                                                                                                                                                      |
        | unverified number | another sign-in to the account starts or is completed, then another code for the same purpose is requested                                                                                                                                                                                                                                                                 |
        | unverified number | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then the sign-in is refused on a trusted device |
        | unverified number | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                  |
        | unverified number | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then its client signs out completely                                                                                                                                                                                                                 |
        | unverified number | its device is removed                                                                                                                                                                                                                                                                                                                                                      |
        | unverified number | its device is erased                                                                                                                                                                                                                                                                                                                                                       |
        | unverified number | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                     |
        | unverified number | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                      |
        | unverified number | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                           |

      Examples:
        | thing             | event                                                                                                                                                                                                                          |
        | unverified number | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

  @rule:PHONE-07
  Rule: The service MUST NOT offer a removed number for codes or send codes to it

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                 |
        | sign-in code sent to a number (text or call) | its number is removed |
        | code that verifies an added number           | its number is removed |
        | trusted number                               | its number is removed |

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                    | event                 |
        | code to reset a forgotten password       | its number is removed |
        | unfinished reset of a forgotten password | its number is removed |

  @rule:PHONE-12
  Rule: An owner SHOULD keep the trusted numbers up to date

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
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

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                       |
        | trusted number    | a wrong entry is made there |
        | unverified number | a wrong entry is made there |
