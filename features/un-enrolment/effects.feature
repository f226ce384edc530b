@area:un-enrolment @effects
Feature: Un-enrolment: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:UNENROL-07
  Rule: Two-factor MUST stay on until both the new questions and the date of birth have been given

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                             | event                   |
        | unfinished activation of two-step | two-factor is turned on |

  @rule:UNENROL-08
  Rule: After two-factor was turned off, a sign-in MUST NOT ask for a code

    Scenario Outline: after an enrolment by somebody else, <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                     |
        | request to allow a sign-in on a trusted device      | the undo link is followed |
        | sign-in code pushed to or shown by a trusted device | the undo link is followed |
        | sign-in code sent to a number (text or call)        | the undo link is followed |
        | code generated in the settings of a trusted device  | the undo link is followed |
        | authenticator app                                   | the undo link is followed |

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                        |
        | request to allow a sign-in on a trusted device      | two-factor is turned off on the account page |
        | sign-in code pushed to or shown by a trusted device | two-factor is turned off on the account page |
        | sign-in code sent to a number (text or call)        | two-factor is turned off on the account page |
        | code generated in the settings of a trusted device  | two-factor is turned off on the account page |
        | authenticator app                                   | two-factor is turned off on the account page |

  @rule:UNENROL-10
  Rule: The undo link MUST work for two weeks after enrolment

    Scenario Outline: after an enrolment by somebody else, <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                                                                                                                                                  |
        | undo link of an enrolment | the owner changes the password                                                                                                                                                                                         |
        | undo link of an enrolment | the password is reset on a trusted device                                                                                                                                                                              |
        | undo link of an enrolment | a forgotten password is reset by a code                                                                                                                                                                                |
        | undo link of an enrolment | a forgotten password is reset by a mailed link                                                                                                                                                                         |
        | undo link of an enrolment | the service demands a new password                                                                                                                                                                                     |
        | undo link of an enrolment | the demanded new password is chosen                                                                                                                                                                                    |
        | undo link of an enrolment | a recovery is finished                                                                                                                                                                                                 |
        | undo link of an enrolment | its device is removed                                                                                                                                                                                                  |
        | undo link of an enrolment | its device is erased                                                                                                                                                                                                   |
        | undo link of an enrolment | the keychain is turned off on a device                                                                                                                                                                                 |
        | undo link of an enrolment | another sign-in to the account starts or is completed, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then one app-specific password is revoked |
        | undo link of an enrolment | support staff let a locked security code be entered again                                                                                                                                                              |
        | undo link of an enrolment | all app-specific passwords are revoked, then the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code                                                                |
        | undo link of an enrolment | joining by security code is turned off, then the keychain is reset, then the sign-in is refused on a trusted device, then a wrong entry is made there                                                                  |
        | undo link of an enrolment | another code for the same purpose is requested, then its number is removed, then the find service of its device is turned off, then its client signs out completely                                                    |
        | undo link of an enrolment | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                                                  |
        | undo link of an enrolment | a program signs in with an app-specific password                                                                                                                                                                       |

      Examples:
        | thing                     | event                                                                                                                                                                                                                          |
        | undo link of an enrolment | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

    Scenario Outline: where unenrol.link_single_use is false, after an enrolment by somebody else, <thing> is unaffected when <event>
      Given the service declares "unenrol.link_single_use" as "false"
      And Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                     |
        | undo link of an enrolment | the undo link is followed |

    Scenario Outline: where unenrol.link_single_use is true, after an enrolment by somebody else, <thing> ends when <event>
      Given the service declares "unenrol.link_single_use" as "true"
      And Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                     |
        | undo link of an enrolment | the undo link is followed |
        | undo link of an enrolment | it is used successfully   |

  @rule:UNENROL-11
  Rule: The undo link MUST NOT work after two weeks

    Scenario Outline: after an enrolment by somebody else, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: after an enrolment by somebody else, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: after an enrolment by somebody else, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: after an enrolment by somebody else, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | undo link of an enrolment |

  @rule:UNENROL-12
  Rule: Following the undo link MUST restore the earlier security settings

    Scenario Outline: after an enrolment by somebody else, <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                     |
        | sign-in that waits for its code        | the undo link is followed |
        | token for choosing a demanded password | the undo link is followed |

      @edition:2fa-2018
      Examples:
        | thing                                    | event                     |
        | code to reset a forgotten password       | the undo link is followed |
        | unfinished reset of a forgotten password | the undo link is followed |

  @rule:UNENROL-17
  Rule: After the undo link was followed, the rightful owner MUST have control of the account again

    Scenario Outline: after an enrolment by somebody else, <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                    | event                     |
        | session of the account page              | the undo link is followed |
        | session of a browser                     | the undo link is followed |
        | session of a device                      | the undo link is followed |
        | session of a third-party program         | the undo link is followed |
        | code to reset a forgotten password       | the undo link is followed |
        | unfinished reset of a forgotten password | the undo link is followed |
        | app-specific password                    | the undo link is followed |
