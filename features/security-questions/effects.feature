@area:security-questions @effects
Feature: Security-questions: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:QUESTIONS-03
  Rule: Right security answers MUST NOT replace a code while two-factor is on

    Scenario Outline: with security questions, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, but with security questions, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                | event                   |
        | sign-in that waits for answers to security questions | two-factor is turned on |

  @rule:QUESTIONS-04
  Rule: The service MUST keep the old security questions for two weeks after enrolment

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                                                                                                                               |
        | set of security questions | the owner changes the password                                                                                                                                                                      |
        | set of security questions | the password is reset on a trusted device                                                                                                                                                           |
        | set of security questions | a forgotten password is reset by a code                                                                                                                                                             |
        | set of security questions | a forgotten password is reset by a mailed link                                                                                                                                                      |
        | set of security questions | the service demands a new password                                                                                                                                                                  |
        | set of security questions | the demanded new password is chosen                                                                                                                                                                 |
        | set of security questions | a recovery is finished                                                                                                                                                                              |
        | set of security questions | its device is removed                                                                                                                                                                               |
        | set of security questions | its device is erased                                                                                                                                                                                |
        | set of security questions | the keychain is turned off on a device                                                                                                                                                              |
        | set of security questions | another sign-in to the account starts or is completed, then support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked |
        | set of security questions | support staff let a locked security code be entered again                                                                                                                                           |
        | set of security questions | the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off                                             |
        | set of security questions | the keychain is reset, then the sign-in is refused on a trusted device, then another code for the same purpose is requested, then its number is removed                                             |
        | set of security questions | the find service of its device is turned off, then its client signs out completely                                                                                                                  |

      Examples:
        | thing                     | event                                                                                                                                                                                                                          |
        | set of security questions | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

    Scenario Outline: with security questions, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, but with security questions, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                      |
        | set of security questions | two-factor is turned on                    |
        | set of security questions | a reset of a forgotten password is started |

  @rule:QUESTIONS-05
  Rule: The service MUST delete the old security questions two weeks after enrolment

    Scenario Outline: after an enrolment by somebody else, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: after an enrolment by somebody else, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: after an enrolment by somebody else, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: after an enrolment by somebody else, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                     |
        | set of security questions |

  @rule:QUESTIONS-06
  Rule: Within two weeks, a return to the earlier settings MUST restore the old security questions

    Scenario Outline: after an enrolment by somebody else, <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                     |
        | set of security questions | the undo link is followed |

    Scenario Outline: with security questions, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, but with security questions, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                                          |
        | count of wrong answers to security questions | a recovery is started, then the owner cancels a recovery, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then another code for the same purpose is requested, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset |
        | count of wrong answers to security questions | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                      |
        | count of wrong answers to security questions | the owner changes the password                                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | the service demands a new password                                                                                                                                                                                                                                                                                                                             |
        | count of wrong answers to security questions | two-step is activated                                                                                                                                                                                                                                                                                                                                          |
        | count of wrong answers to security questions | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                         |
        | lock of security answers                     | another sign-in to the account starts or is completed                                                                                                                                                                                                                                                                                                          |
        | lock of security answers                     | a wrong entry is made there                                                                                                                                                                                                                                                                                                                                    |
        | lock of security answers                     | it is used successfully                                                                                                                                                                                                                                                                                                                                        |
        | set of security questions                    | a wrong entry is made there                                                                                                                                                                                                                                                                                                                                    |
        | set of security questions                    | it is used successfully                                                                                                                                                                                                                                                                                                                                        |
        | count of wrong answers to security questions | a reset of a forgotten password is started                                                                                                                                                                                                                                                                                                                     |

      Examples:
        | thing                                        | event                                                                  |
        | count of wrong answers to security questions | the account data is edited, then joining by security code is turned on |

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Scenario Outline: with security questions, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, but with security questions, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                                          |
        | lock of security answers                     | it is used successfully                                                                                                                                                                                                                                                                                                                                        |
        | lock of security answers                     | another sign-in to the account starts or is completed, then a wrong entry is made there                                                                                                                                                                                                                                                                        |
        | count of wrong answers to security questions | a recovery is started, then the owner cancels a recovery, then support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then another code for the same purpose is requested, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset |
        | count of wrong answers to security questions | support staff let a locked security code be entered again                                                                                                                                                                                                                                                                                                      |
        | count of wrong answers to security questions | the owner changes the password                                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | the service demands a new password                                                                                                                                                                                                                                                                                                                             |
        | count of wrong answers to security questions | two-step is activated                                                                                                                                                                                                                                                                                                                                          |
        | count of wrong answers to security questions | the keychain is turned off on a device                                                                                                                                                                                                                                                                                                                         |
        | set of security questions                    | a wrong entry is made there                                                                                                                                                                                                                                                                                                                                    |
        | set of security questions                    | it is used successfully                                                                                                                                                                                                                                                                                                                                        |
        | count of wrong answers to security questions | a reset of a forgotten password is started                                                                                                                                                                                                                                                                                                                     |
        | set of security questions                    | a reset of a forgotten password is started                                                                                                                                                                                                                                                                                                                     |

      Examples:
        | thing                                        | event                                                                  |
        | count of wrong answers to security questions | the account data is edited, then joining by security code is turned on |

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                                                                                                                               |
        | set of security questions | the owner changes the password                                                                                                                                                                      |
        | set of security questions | the password is reset on a trusted device                                                                                                                                                           |
        | set of security questions | a forgotten password is reset by a code                                                                                                                                                             |
        | set of security questions | a forgotten password is reset by a mailed link                                                                                                                                                      |
        | set of security questions | the service demands a new password                                                                                                                                                                  |
        | set of security questions | the demanded new password is chosen                                                                                                                                                                 |
        | set of security questions | a recovery is finished                                                                                                                                                                              |
        | set of security questions | its device is removed                                                                                                                                                                               |
        | set of security questions | its device is erased                                                                                                                                                                                |
        | set of security questions | the keychain is turned off on a device                                                                                                                                                              |
        | set of security questions | another sign-in to the account starts or is completed, then support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked |
        | set of security questions | support staff let a locked security code be entered again                                                                                                                                           |
        | set of security questions | the owner cancels a recovery, then a recovery is started, then a keychain device makes a new security code, then joining by security code is turned off                                             |
        | set of security questions | the keychain is reset, then another code for the same purpose is requested, then its number is removed, then the find service of its device is turned off                                           |
        | set of security questions | its client signs out completely                                                                                                                                                                     |

      Examples:
        | thing                     | event                                                                                                                    |
        | set of security questions | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |
