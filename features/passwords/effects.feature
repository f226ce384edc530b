@area:passwords @effects
Feature: Passwords: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                    | event                                                                                                                                                                               |
        | code to reset a forgotten password       | the service demands a new password                                                                                                                                                  |
        | code to reset a forgotten password       | its device is removed                                                                                                                                                               |
        | code to reset a forgotten password       | its device is erased                                                                                                                                                                |
        | unfinished reset of a forgotten password | its device is removed                                                                                                                                                               |
        | unfinished reset of a forgotten password | its device is erased                                                                                                                                                                |
        | code to reset a forgotten password       | another sign-in to the account starts or is completed, then the find service of its device is turned off, then its client signs out completely                                      |
        | unfinished reset of a forgotten password | another sign-in to the account starts or is completed, then one app-specific password is revoked, then all app-specific passwords are revoked, then its client signs out completely |

      Examples:
        | thing                              | event                                                                                                                             |
        | code to reset a forgotten password | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited |

  @rule:PASSWORD-06
  Rule: After a change or reset, only the new password MUST work

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                                          |
        | sign-in that waits for its code                | the owner changes the password                 |
        | sign-in that waits for its code                | the password is reset on a trusted device      |
        | sign-in that waits for its code                | a forgotten password is reset by a code        |
        | sign-in that waits for its code                | a forgotten password is reset by a mailed link |
        | sign-in that waits for its code                | the demanded new password is chosen            |
        | sign-in that waits for its code                | a recovery is finished                         |
        | request to allow a sign-in on a trusted device | the owner changes the password                 |
        | request to allow a sign-in on a trusted device | the password is reset on a trusted device      |
        | request to allow a sign-in on a trusted device | a forgotten password is reset by a code        |
        | request to allow a sign-in on a trusted device | a forgotten password is reset by a mailed link |
        | request to allow a sign-in on a trusted device | the demanded new password is chosen            |
        | request to allow a sign-in on a trusted device | a recovery is finished                         |
        | code to reset a forgotten password             | the owner changes the password                 |
        | code to reset a forgotten password             | the password is reset on a trusted device      |
        | code to reset a forgotten password             | a forgotten password is reset by a code        |
        | code to reset a forgotten password             | a forgotten password is reset by a mailed link |
        | code to reset a forgotten password             | the demanded new password is chosen            |
        | code to reset a forgotten password             | a recovery is finished                         |
        | code to reset a forgotten password             | it is used successfully                        |
        | unfinished reset of a forgotten password       | the owner changes the password                 |
        | unfinished reset of a forgotten password       | the password is reset on a trusted device      |
        | unfinished reset of a forgotten password       | a forgotten password is reset by a code        |
        | unfinished reset of a forgotten password       | a forgotten password is reset by a mailed link |
        | unfinished reset of a forgotten password       | the demanded new password is chosen            |
        | unfinished reset of a forgotten password       | a recovery is finished                         |
        | unfinished reset of a forgotten password       | it is used successfully                        |
        | token for choosing a demanded password         | the owner changes the password                 |
        | token for choosing a demanded password         | the password is reset on a trusted device      |
        | token for choosing a demanded password         | a forgotten password is reset by a code        |
        | token for choosing a demanded password         | a forgotten password is reset by a mailed link |
        | token for choosing a demanded password         | the demanded new password is chosen            |
        | token for choosing a demanded password         | a recovery is finished                         |
        | token for choosing a demanded password         | it is used successfully                        |

    Scenario Outline: with security questions, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, but with security questions, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                | event                               |
        | sign-in that waits for answers to security questions | the owner changes the password      |
        | sign-in that waits for answers to security questions | the demanded new password is chosen |

    Scenario Outline: where password.change_ends_sessions is browsers, <thing> ends when <event>
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                                          |
        | session of the account page | the owner changes the password                 |
        | session of the account page | the password is reset on a trusted device      |
        | session of the account page | a forgotten password is reset by a code        |
        | session of the account page | a forgotten password is reset by a mailed link |
        | session of a browser        | the owner changes the password                 |
        | session of a browser        | the password is reset on a trusted device      |
        | session of a browser        | a forgotten password is reset by a code        |
        | session of a browser        | a forgotten password is reset by a mailed link |

    Scenario Outline: where password.change_ends_sessions is browsers, <thing> is unaffected when <event>
      Given the service declares "password.change_ends_sessions" as "browsers"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing               | event                                                                                                                        |
        | session of a device | the owner changes the password, then the password is reset on a trusted device, then a forgotten password is reset by a code |
        | session of a device | a forgotten password is reset by a mailed link                                                                               |

    Scenario Outline: where password.change_ends_sessions is none, <thing> is unaffected when <event>
      Given the service declares "password.change_ends_sessions" as "none"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                       | event                                                                                                                        |
        | session of the account page | the owner changes the password, then the password is reset on a trusted device, then a forgotten password is reset by a code |
        | session of the account page | a forgotten password is reset by a mailed link                                                                               |
        | session of a browser        | the owner changes the password, then the password is reset on a trusted device, then a forgotten password is reset by a code |
        | session of a browser        | a forgotten password is reset by a mailed link                                                                               |

    Scenario Outline: where password.change_ends_sessions is all, <thing> ends when <event>
      Given the service declares "password.change_ends_sessions" as "all"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing               | event                                          |
        | session of a device | the owner changes the password                 |
        | session of a device | the password is reset on a trusted device      |
        | session of a device | a forgotten password is reset by a code        |
        | session of a device | a forgotten password is reset by a mailed link |

  @rule:PASSWORD-08
  Rule: The service MAY require a new password for security reasons

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                             | event                               |
        | pending demand for a new password | the demanded new password is chosen |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                             | event                                                                                                                                                                                                   |
        | pending demand for a new password | its device is removed                                                                                                                                                                                   |
        | pending demand for a new password | its device is erased                                                                                                                                                                                    |
        | pending demand for a new password | the keychain is turned off on a device                                                                                                                                                                  |
        | pending demand for a new password | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked |
        | pending demand for a new password | support staff let a locked security code be entered again                                                                                                                                               |
        | pending demand for a new password | the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off                                                 |
        | pending demand for a new password | the keychain is reset, then the sign-in is refused on a trusted device, then a wrong entry is made there, then another code for the same purpose is requested                                           |
        | pending demand for a new password | its number is removed, then the find service of its device is turned off, then its client signs out completely                                                                                          |
        | pending demand for a new password | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                   |
        | pending demand for a new password | a program signs in with an app-specific password                                                                                                                                                        |

      Examples:
        | thing                             | event                                                                                                                                                                                                                          |
        | pending demand for a new password | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |
