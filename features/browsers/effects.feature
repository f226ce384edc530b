@area:browsers @effects
Feature: Browsers: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:BROWSER-02
  Rule: The next sign-in in a trusted browser MUST NOT ask for a code

    Scenario Outline: <thing> stays in effect: <event>, where browser.trust_ends_with_password is false
      Given the service declares "browser.trust_ends_with_password" as "false"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                     |
        | mark of a trusted browser | the owner changes the password            |
        | mark of a trusted browser | the password is reset on a trusted device |
        | mark of a trusted browser | a forgotten password is reset by a code   |
        | mark of a trusted browser | a forgotten password is reset by a mailed link |
        | mark of a trusted browser | the demanded new password is chosen       |

    Scenario Outline: <thing> ends: <event>, where browser.trust_ends_with_password is true
      Given the service declares "browser.trust_ends_with_password" as "true"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                     |
        | mark of a trusted browser | the owner changes the password            |
        | mark of a trusted browser | the password is reset on a trusted device |
        | mark of a trusted browser | a forgotten password is reset by a code   |
        | mark of a trusted browser | a forgotten password is reset by a mailed link |
        | mark of a trusted browser | the demanded new password is chosen       |
        | mark of a trusted browser | a recovery is finished                    |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                                                                                                                                |
        | mark of a trusted browser | the service demands a new password                                                                                                                                                                   |
        | mark of a trusted browser | its device is removed                                                                                                                                                                                |
        | mark of a trusted browser | its device is erased                                                                                                                                                                                 |
        | mark of a trusted browser | it is used with success                                                                                                                                                                              |
        | mark of a trusted browser | the keychain is turned off on a device                                                                                                                                                               |
        | mark of a trusted browser | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | mark of a trusted browser | support lets a locked security code be entered again |
        | mark of a trusted browser | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | mark of a trusted browser | joining by security code is turned off; the keychain is reset; a trusted device answers the request with no; a wrong secret is entered where it belongs                                              |
        | mark of a trusted browser | another code of the same purpose is asked for; its number is removed; its client signs out completely                                                                                                |
        | mark of a trusted browser | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                 |
        | mark of a trusted browser | a program signs in with an app-specific password                                                                                                                                                     |

      Examples:
        | thing | event |
        | mark of a trusted browser | joining by security code is turned on; a trusted device answers the request with yes |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | mark of a trusted browser |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | mark of a trusted browser |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | mark of a trusted browser |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | mark of a trusted browser |
