@area:account @effects
Feature: Account: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:ACCOUNT-04
  Rule: The service must let the owner manage trusted numbers, trusted devices and other account data on the account page

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                   |
        | session of the account page | it is used with success |
        | session of a browser        | it is used with success |

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                           |
        | session of the account page | its client signs out completely |
        | session of a browser        | its client signs out completely |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing               | event                           |
        | session of a device | its client signs out completely |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
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

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                       |
        | session of the account page |
        | session of a browser        |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                       |
        | session of the account page |
        | session of a browser        |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                                                                                                                                                                                                                                                                                                                                          |
        | session of the account page | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain; the same account begins or completes another sign-in; another code of the same purpose is asked for |
        | session of the account page | support lets a locked security code be entered again |
        | session of the account page | a new security code is made on a member; joining by security code is turned off; the keychain is reset                                                                                                                                                                                                                                         |
        | session of the account page | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                                                     |
        | session of the account page | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                         |
        | session of a browser        | a recovery is begun; the owner cancels a recovery; one app-specific password is revoked; all app-specific passwords are revoked; support verifies identity for the account, or skips the code; support verifies identity for the keychain; the same account begins or completes another sign-in; another code of the same purpose is asked for |
        | session of a browser | support lets a locked security code be entered again |
        | session of a browser        | a new security code is made on a member; joining by security code is turned off; the keychain is reset                                                                                                                                                                                                                                         |
        | session of a browser        | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                                                     |
        | session of a browser        | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                         |
        | session of the account page | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                                           |
        | session of a browser        | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                                                                                                                                                           |
        | session of the account page | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                               |
        | session of a browser        | a program signs in with an app-specific password                                                                                                                                                                                                                                                                                               |

      @edition:two-step
      Examples:
        | thing                       | event                   |
        | session of the account page | its number is removed   |
        | session of the account page | it is used with success |
        | session of a browser        | its number is removed   |
        | session of a browser        | it is used with success |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                       | event                                        |
        | session of the account page | a trusted device answers the request with no |
        | session of a browser        | a trusted device answers the request with no |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing | event |
        | session of the account page | a trusted device answers the request with yes |
        | session of a browser | a trusted device answers the request with yes |

      Examples:
        | thing | event |
        | session of the account page | the account data are edited; joining by security code is turned on |
        | session of a browser | joining by security code is turned on |
