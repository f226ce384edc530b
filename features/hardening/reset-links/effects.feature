@area:hardening/reset-links @effects
Feature: Hardening: links for a forgotten password: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                   |
        | mailed link for a forgotten password | it is used with success |

  @rule:H-RESETLINK-02
  Rule: A mailed link MUST NOT reset the password after its declared lifetime

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                                                                                                                                                                        |
        | mailed link for a forgotten password | a number is added; an authenticator app is added; its authenticator app is removed; a new set of recovery codes is made; the account data are edited                                         |
        | mailed link for a forgotten password | another app-specific password is made and used; a code is generated on a trusted device; one app-specific password is revoked; all app-specific passwords are revoked                        |
        | mailed link for a forgotten password | a program signs in with an app-specific password                                                                                                                                             |
        | mailed link for a forgotten password | the find service is turned off on its device; the find service is turned on on its device; the same account begins or completes another sign-in |
        | mailed link for a forgotten password | a wrong secret is entered where it belongs |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                                | event                                                                                                                                              |
        | mailed link for a forgotten password | a trusted device signs in again by its mark; a trusted device answers the request with no; a trusted device answers the request with yes |

    Scenario Outline: <thing> stays in effect until the end of its lifetime
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

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                  | event                                          |
        | authenticator app      | a forgotten password is reset by a mailed link |
        | recovery code of a set | a forgotten password is reset by a mailed link |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                         |
        | mailed link for a forgotten password | a link for a forgotten password is mailed     |
        | mailed link for a forgotten password | another code of the same purpose is asked for |
