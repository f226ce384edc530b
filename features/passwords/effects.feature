@area:passwords @effects
Feature: Passwords: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                                                                                                                                                               |
        | code to reset a forgotten password           | the service demands a new password                                                                                                                                  |
        | code to reset a forgotten password           | its device is removed                                                                                                                                               |
        | code to reset a forgotten password           | its device is erased                                                                                                                                                |
        | reset of a forgotten password that was begun | its device is removed                                                                                                                                               |
        | reset of a forgotten password that was begun | its device is erased                                                                                                                                                |
        | code to reset a forgotten password           | the same account begins or completes another sign-in; the find service is turned off on its device; its client signs out completely                                 |
        | reset of a forgotten password that was begun | the same account begins or completes another sign-in; one app-specific password is revoked; all app-specific passwords are revoked; its client signs out completely |

      Examples:
        | thing | event |
        | code to reset a forgotten password | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited |

  @rule:PASSWORD-06
  Rule: After a change or reset, only the new password MUST work

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                            | event                                     |
        | sign-in that waits for its code                  | the owner changes the password            |
        | sign-in that waits for its code                  | the password is reset on a trusted device |
        | sign-in that waits for its code                  | a forgotten password is reset by a code   |
        | sign-in that waits for its code | a forgotten password is reset by a mailed link |
        | sign-in that waits for its code                  | the demanded new password is chosen       |
        | sign-in that waits for its code                  | a recovery is finished                    |
        | request of a waiting sign-in on a trusted device | the owner changes the password            |
        | request of a waiting sign-in on a trusted device | the password is reset on a trusted device |
        | request of a waiting sign-in on a trusted device | a forgotten password is reset by a code   |
        | request of a waiting sign-in on a trusted device | a forgotten password is reset by a mailed link |
        | request of a waiting sign-in on a trusted device | the demanded new password is chosen       |
        | request of a waiting sign-in on a trusted device | a recovery is finished                    |
        | code to reset a forgotten password               | the owner changes the password            |
        | code to reset a forgotten password               | the password is reset on a trusted device |
        | code to reset a forgotten password               | a forgotten password is reset by a code   |
        | code to reset a forgotten password | a forgotten password is reset by a mailed link |
        | code to reset a forgotten password               | the demanded new password is chosen       |
        | code to reset a forgotten password               | a recovery is finished                    |
        | code to reset a forgotten password               | it is used with success                   |
        | reset of a forgotten password that was begun     | the owner changes the password            |
        | reset of a forgotten password that was begun     | the password is reset on a trusted device |
        | reset of a forgotten password that was begun     | a forgotten password is reset by a code   |
        | reset of a forgotten password that was begun | a forgotten password is reset by a mailed link |
        | reset of a forgotten password that was begun     | the demanded new password is chosen       |
        | reset of a forgotten password that was begun     | a recovery is finished                    |
        | reset of a forgotten password that was begun     | it is used with success                   |
        | token with which a demanded password is chosen   | the owner changes the password            |
        | token with which a demanded password is chosen   | the password is reset on a trusted device |
        | token with which a demanded password is chosen   | a forgotten password is reset by a code   |
        | token with which a demanded password is chosen | a forgotten password is reset by a mailed link |
        | token with which a demanded password is chosen   | the demanded new password is chosen       |
        | token with which a demanded password is chosen   | a recovery is finished                    |
        | token with which a demanded password is chosen   | it is used with success                   |

    Scenario Outline: <thing> ends: <event>, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                | event                               |
        | sign-in that waits for answers to security questions | the owner changes the password      |
        | sign-in that waits for answers to security questions | the demanded new password is chosen |

    Scenario Outline: <thing> ends: <event>, where password.change_ends_sessions is browsers
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing | event |
        | session of the account page | the owner changes the password |
        | session of the account page | the password is reset on a trusted device |
        | session of the account page | a forgotten password is reset by a code |
        | session of the account page | a forgotten password is reset by a mailed link |
        | session of a browser | the owner changes the password |
        | session of a browser | the password is reset on a trusted device |
        | session of a browser | a forgotten password is reset by a code |
        | session of a browser | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> stays in effect: <event>, where password.change_ends_sessions is browsers
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing | event |
        | session of a device | the owner changes the password; the password is reset on a trusted device; a forgotten password is reset by a code |
        | session of a device | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> stays in effect: <event>, where password.change_ends_sessions is none
      Given the service declares "password.change_ends_sessions" as "none"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing | event |
        | session of the account page | the owner changes the password; the password is reset on a trusted device; a forgotten password is reset by a code |
        | session of the account page | a forgotten password is reset by a mailed link |
        | session of a browser | the owner changes the password; the password is reset on a trusted device; a forgotten password is reset by a code |
        | session of a browser | a forgotten password is reset by a mailed link |

    Scenario Outline: <thing> ends: <event>, where password.change_ends_sessions is all
      Given the service declares "password.change_ends_sessions" as "all"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing | event |
        | session of a device | the owner changes the password |
        | session of a device | the password is reset on a trusted device |
        | session of a device | a forgotten password is reset by a code |
        | session of a device | a forgotten password is reset by a mailed link |

  @rule:PASSWORD-08
  Rule: The service MAY require a new password for security reasons

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                 | event                               |
        | demand for a new password that stands | the demanded new password is chosen |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                 | event                                                                                                                                                                                  |
        | demand for a new password that stands | its device is removed                                                                                                                                                                  |
        | demand for a new password that stands | its device is erased                                                                                                                                                                   |
        | demand for a new password that stands | the keychain is turned off on a device                                                                                                                                                 |
        | demand for a new password that stands | support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked |
        | demand for a new password that stands | support lets a locked security code be entered again |
        | demand for a new password that stands | the owner cancels a recovery; a recovery is begun; a new security code is made on a member; joining by security code is turned off                                                     |
        | demand for a new password that stands | the keychain is reset; a trusted device answers the request with no; a wrong secret is entered where it belongs; another code of the same purpose is asked for                         |
        | demand for a new password that stands | its number is removed; the find service is turned off on its device; its client signs out completely                                                                                   |
        | demand for a new password that stands | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                   |
        | demand for a new password that stands | a program signs in with an app-specific password                                                                                                                                       |

      Examples:
        | thing | event |
        | demand for a new password that stands | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |
