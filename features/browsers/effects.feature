@area:browsers @effects
Feature: Browsers: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:BROWSER-02
  Rule: The next sign-in in a trusted browser MUST NOT ask for a code

    Scenario Outline: where browser.trust_ends_with_password is false, <thing> is unaffected when <event>
      Given the service declares "browser.trust_ends_with_password" as "false"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                          |
        | trust token of a browser | the owner changes the password                 |
        | trust token of a browser | the password is reset on a trusted device      |
        | trust token of a browser | a forgotten password is reset by a code        |
        | trust token of a browser | a forgotten password is reset by a mailed link |
        | trust token of a browser | the demanded new password is chosen            |

    Scenario Outline: where browser.trust_ends_with_password is true, <thing> ends when <event>
      Given the service declares "browser.trust_ends_with_password" as "true"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                          |
        | trust token of a browser | the owner changes the password                 |
        | trust token of a browser | the password is reset on a trusted device      |
        | trust token of a browser | a forgotten password is reset by a code        |
        | trust token of a browser | a forgotten password is reset by a mailed link |
        | trust token of a browser | the demanded new password is chosen            |
        | trust token of a browser | a recovery is finished                         |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                    | event                                                                                                                                                                                                                  |
        | trust token of a browser | the service demands a new password                                                                                                                                                                                     |
        | trust token of a browser | its device is removed                                                                                                                                                                                                  |
        | trust token of a browser | its device is erased                                                                                                                                                                                                   |
        | trust token of a browser | it is used successfully                                                                                                                                                                                                |
        | trust token of a browser | the keychain is turned off on a device                                                                                                                                                                                 |
        | trust token of a browser | another sign-in to the account starts or is completed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked |
        | trust token of a browser | support staff let a locked security code be entered again                                                                                                                                                              |
        | trust token of a browser | all app-specific passwords are revoked, then the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code                                                                |
        | trust token of a browser | joining by security code is turned off, then the keychain is reset, then the sign-in is refused on a trusted device, then a wrong entry is made there                                                                  |
        | trust token of a browser | another code for the same purpose is requested, then its number is removed, then its client signs out completely                                                                                                       |
        | trust token of a browser | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                  |
        | trust token of a browser | a program signs in with an app-specific password                                                                                                                                                                       |

      Examples:
        | thing                    | event                                                                                  |
        | trust token of a browser | joining by security code is turned on, then the sign-in is allowed on a trusted device |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                    |
        | trust token of a browser |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                    |
        | trust token of a browser |
