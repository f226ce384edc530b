@area:un-enrolment @effects
Feature: Un-enrolment: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:UNENROL-07
  Rule: Two-factor MUST stay on until both the new questions and the date of birth have been given

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                         | event                                        |
        | two-step that was asked for and not activated | two-factor is turned on (code or activation) |

  @rule:UNENROL-08
  Rule: After two-factor was turned off, a sign-in MUST NOT ask for a code

    Scenario Outline: <thing> ends: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                     |
        | request of a waiting sign-in on a trusted device    | the undo link is followed |
        | sign-in code pushed to or shown by a trusted device | the undo link is followed |
        | sign-in code sent to a number (text or call)        | the undo link is followed |
        | code generated in the settings of a trusted device  | the undo link is followed |
        | authenticator app                                   | the undo link is followed |

    Scenario Outline: <thing> ends: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                        |
        | request of a waiting sign-in on a trusted device    | two-factor is turned off on the account page |
        | sign-in code pushed to or shown by a trusted device | two-factor is turned off on the account page |
        | sign-in code sent to a number (text or call)        | two-factor is turned off on the account page |
        | code generated in the settings of a trusted device  | two-factor is turned off on the account page |
        | authenticator app                                   | two-factor is turned off on the account page |

  @rule:UNENROL-10
  Rule: The undo link MUST work for two weeks after enrolment

    Scenario Outline: <thing> stays in effect: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                                                                                                                                |
        | undo link of an enrolment | the owner changes the password                                                                                                                                                                       |
        | undo link of an enrolment | the password is reset on a trusted device                                                                                                                                                            |
        | undo link of an enrolment | a forgotten password is reset by a code                                                                                                                                                              |
        | undo link of an enrolment | a forgotten password is reset by a mailed link |
        | undo link of an enrolment | the service demands a new password                                                                                                                                                                   |
        | undo link of an enrolment | the demanded new password is chosen                                                                                                                                                                  |
        | undo link of an enrolment | a recovery is finished                                                                                                                                                                               |
        | undo link of an enrolment | its device is removed                                                                                                                                                                                |
        | undo link of an enrolment | its device is erased                                                                                                                                                                                 |
        | undo link of an enrolment | the keychain is turned off on a device                                                                                                                                                               |
        | undo link of an enrolment | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | undo link of an enrolment | support lets a locked security code be entered again |
        | undo link of an enrolment | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | undo link of an enrolment | joining by security code is turned off; the keychain is reset; a trusted device answers the request with no; a wrong secret is entered where it belongs                                              |
        | undo link of an enrolment | another code of the same purpose is asked for; its number is removed; the find service is turned off on its device; its client signs out completely                                                  |
        | undo link of an enrolment | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                                                 |
        | undo link of an enrolment | a program signs in with an app-specific password                                                                                                                                                     |

      Examples:
        | thing | event |
        | undo link of an enrolment | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>, where unenrol.link_single_use is false, after an enrolment by somebody else
      Given the service declares "unenrol.link_single_use" as "false"
      And Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                     |
        | undo link of an enrolment | the undo link is followed |

    Scenario Outline: <thing> ends: <event>, where unenrol.link_single_use is true, after an enrolment by somebody else
      Given the service declares "unenrol.link_single_use" as "true"
      And Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                     |
        | undo link of an enrolment | the undo link is followed |
        | undo link of an enrolment | it is used with success   |

  @rule:UNENROL-11
  Rule: The undo link MUST NOT work after two weeks

    Scenario Outline: <thing> stays in effect until the end of its lifetime, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: <thing> ends at the end of its lifetime, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

  @rule:UNENROL-12
  Rule: Following the undo link MUST restore the earlier security settings

    Scenario Outline: <thing> ends: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                          | event                     |
        | sign-in that waits for its code                | the undo link is followed |
        | token with which a demanded password is chosen | the undo link is followed |

      @edition:2fa-2018
      Examples:
        | thing                                        | event                     |
        | code to reset a forgotten password           | the undo link is followed |
        | reset of a forgotten password that was begun | the undo link is followed |

  @rule:UNENROL-17
  Rule: After the undo link was followed, the rightful owner MUST have control of the account again

    Scenario Outline: <thing> ends: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                     |
        | session of the account page                                 | the undo link is followed |
        | session of a browser                                        | the undo link is followed |
        | session of a device                                         | the undo link is followed |
        | session of a third-party program (by app-specific password) | the undo link is followed |
        | code to reset a forgotten password                          | the undo link is followed |
        | reset of a forgotten password that was begun                | the undo link is followed |
        | app-specific password                                       | the undo link is followed |
