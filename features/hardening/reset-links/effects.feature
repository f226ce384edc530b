@area:hardening/reset-links @effects
Feature: Hardening: links for a forgotten password: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                   |
        | mailed link for a forgotten password | it is used successfully |

  @rule:H-RESETLINK-02
  Rule: A mailed link MUST NOT reset the password after its declared lifetime

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                                                                                                                                                                |
        | mailed link for a forgotten password | a number is added, then an authenticator app is added, then the authenticator app is removed, then a new set of recovery codes is made, then the account data is edited              |
        | mailed link for a forgotten password | another app-specific password is made and used, then a code is generated on a trusted device, then one app-specific password is revoked, then all app-specific passwords are revoked |
        | mailed link for a forgotten password | a program signs in with an app-specific password                                                                                                                                     |
        | mailed link for a forgotten password | the find service of its device is turned off, then the find service of its device is turned on, then another sign-in to the account starts or is completed                           |
        | mailed link for a forgotten password | a wrong entry is made there                                                                                                                                                          |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                                | event                                                                                                                                            |
        | mailed link for a forgotten password | a trusted device signs in again without a code, then the sign-in is refused on a trusted device, then the sign-in is allowed on a trusted device |

    Scenario Outline: <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                                          |
        | authenticator app | a forgotten password is reset by a mailed link |
        | recovery code     | a forgotten password is reset by a mailed link |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                          |
        | mailed link for a forgotten password | a link for a forgotten password is mailed      |
        | mailed link for a forgotten password | another code for the same purpose is requested |
