@area:account @effects
Feature: Account: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:ACCOUNT-04
  Rule: The service must let the owner manage trusted numbers, trusted devices and other account data on the account page

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                   |
        | session of the account page | it is used successfully |
        | session of a browser        | it is used successfully |

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                           |
        | session of the account page | its client signs out completely |
        | session of a browser        | its client signs out completely |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing               | event                           |
        | session of a device | its client signs out completely |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                       |
        | session of the account page |
        | session of a browser        |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                       |
        | session of the account page |
        | session of a browser        |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                       |
        | session of the account page |
        | session of a browser        |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                       |
        | session of the account page |
        | session of a browser        |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                                                                                                                                                                                                                                                                                                                                                                                   |
        | session of the account page | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then another sign-in to the account starts or is completed, then another code for the same purpose is requested |
        | session of the account page | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                               |
        | session of the account page | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                                                                                                                                                                                                                                                    |
        | session of the account page | a wrong entry is made there                                                                                                                                                                                                                                                                                                                                                             |
        | session of the account page | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                                  |
        | session of a browser        | a recovery is started, then the owner cancels a recovery, then one app-specific password is revoked, then all app-specific passwords are revoked, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then another sign-in to the account starts or is completed, then another code for the same purpose is requested |
        | session of a browser        | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                                               |
        | session of a browser        | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset                                                                                                                                                                                                                                                                    |
        | session of a browser        | a wrong entry is made there                                                                                                                                                                                                                                                                                                                                                             |
        | session of a browser        | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                                                  |
        | session of the account page | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                                   |
        | session of a browser        | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                                                                                                                                                                                   |
        | session of the account page | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                                        |
        | session of a browser        | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                                                                        |

      @edition:two-step
      Examples:
        | thing                       | event                   |
        | session of the account page | its number is removed   |
        | session of the account page | it is used successfully |
        | session of a browser        | its number is removed   |
        | session of a browser        | it is used successfully |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                       | event                                      |
        | session of the account page | the sign-in is refused on a trusted device |
        | session of a browser        | the sign-in is refused on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                       | event                                      |
        | session of the account page | the sign-in is allowed on a trusted device |
        | session of a browser        | the sign-in is allowed on a trusted device |

      Examples:
        | thing                       | event                                                                  |
        | session of the account page | the account data is edited, then joining by security code is turned on |
        | session of a browser        | joining by security code is turned on                                  |
