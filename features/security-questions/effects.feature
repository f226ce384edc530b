@area:security-questions @effects
Feature: Security-questions: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:QUESTIONS-03
  Rule: Right security answers MUST NOT replace a code while two-factor is on

    Scenario Outline: <thing> ends: <event>, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                | event                                        |
        | sign-in that waits for answers to security questions | two-factor is turned on (code or activation) |

  @rule:QUESTIONS-04
  Rule: The service MUST keep the old security questions for two weeks after enrolment

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                      | event                                                                                                                                                                          |
        | security questions on file | the owner changes the password                                                                                                                                                 |
        | security questions on file | the password is reset on a trusted device                                                                                                                                      |
        | security questions on file | a forgotten password is reset by a code                                                                                                                                        |
        | security questions on file | a forgotten password is reset by a mailed link |
        | security questions on file | the service demands a new password                                                                                                                                             |
        | security questions on file | the demanded new password is chosen                                                                                                                                            |
        | security questions on file | a recovery is finished                                                                                                                                                         |
        | security questions on file | its device is removed                                                                                                                                                          |
        | security questions on file | its device is erased                                                                                                                                                           |
        | security questions on file | the keychain is turned off on a device                                                                                                                                         |
        | security questions on file | the same account begins or completes another sign-in; support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked |
        | security questions on file | support lets a locked security code be entered again |
        | security questions on file | the owner cancels a recovery; a recovery is begun; a new security code is made on a member; joining by security code is turned off                                             |
        | security questions on file | the keychain is reset; a trusted device answers the request with no; another code of the same purpose is asked for; its number is removed                                      |
        | security questions on file | the find service is turned off on its device; its client signs out completely                                                                                                  |

      Examples:
        | thing | event |
        | security questions on file | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                      | event                                        |
        | security questions on file | two-factor is turned on (code or activation) |
        | security questions on file | a reset of a forgotten password is begun     |

  @rule:QUESTIONS-05
  Rule: The service MUST delete the old security questions two weeks after enrolment

    Scenario Outline: <thing> stays in effect until the end of its lifetime, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                      |
        | security questions on file |

    Scenario Outline: <thing> ends at the end of its lifetime, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                      |
        | security questions on file |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                      |
        | security questions on file |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                      |
        | security questions on file |

  @rule:QUESTIONS-06
  Rule: Within two weeks, a return to the earlier settings MUST restore the old security questions

    Scenario Outline: <thing> stays in effect: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                      | event                     |
        | security questions on file | the undo link is followed |

    Scenario Outline: <thing> stays in effect: <event>, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                              |
        | count of wrong answers to security questions | a recovery is begun; the owner cancels a recovery; support verifies identity for the account, or skips the code; support verifies identity for the keychain; another code of the same purpose is asked for; a new security code is made on a member; joining by security code is turned off; the keychain is reset |
        | count of wrong answers to security questions | support lets a locked security code be entered again |
        | count of wrong answers to security questions | the owner changes the password                                                                                                                                                                                                                                                                                     |
        | count of wrong answers to security questions | the service demands a new password                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | two-step is activated                                                                                                                                                                                                                                                                                              |
        | count of wrong answers to security questions | the keychain is turned off on a device                                                                                                                                                                                                                                                                             |
        | lock of answering security questions         | the same account begins or completes another sign-in                                                                                                                                                                                                                                                               |
        | lock of answering security questions         | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                         |
        | lock of answering security questions         | it is used with success                                                                                                                                                                                                                                                                                            |
        | security questions on file                   | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                         |
        | security questions on file                   | it is used with success                                                                                                                                                                                                                                                                                            |
        | count of wrong answers to security questions | a reset of a forgotten password is begun                                                                                                                                                                                                                                                                           |

      Examples:
        | thing | event |
        | count of wrong answers to security questions | the account data are edited; joining by security code is turned on |

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Scenario Outline: <thing> stays in effect: <event>, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                              |
        | lock of answering security questions         | it is used with success                                                                                                                                                                                                                                                                                            |
        | lock of answering security questions         | the same account begins or completes another sign-in; a wrong secret is entered where it belongs                                                                                                                                                                                                                   |
        | count of wrong answers to security questions | a recovery is begun; the owner cancels a recovery; support verifies identity for the account, or skips the code; support verifies identity for the keychain; another code of the same purpose is asked for; a new security code is made on a member; joining by security code is turned off; the keychain is reset |
        | count of wrong answers to security questions | support lets a locked security code be entered again |
        | count of wrong answers to security questions | the owner changes the password                                                                                                                                                                                                                                                                                     |
        | count of wrong answers to security questions | the service demands a new password                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | two-step is activated                                                                                                                                                                                                                                                                                              |
        | count of wrong answers to security questions | the keychain is turned off on a device                                                                                                                                                                                                                                                                             |
        | security questions on file                   | a wrong secret is entered where it belongs                                                                                                                                                                                                                                                                         |
        | security questions on file                   | it is used with success                                                                                                                                                                                                                                                                                            |
        | count of wrong answers to security questions | a reset of a forgotten password is begun                                                                                                                                                                                                                                                                           |
        | security questions on file                   | a reset of a forgotten password is begun                                                                                                                                                                                                                                                                           |

      Examples:
        | thing | event |
        | count of wrong answers to security questions | the account data are edited; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                      | event                                                                                                                                                                          |
        | security questions on file | the owner changes the password                                                                                                                                                 |
        | security questions on file | the password is reset on a trusted device                                                                                                                                      |
        | security questions on file | a forgotten password is reset by a code                                                                                                                                        |
        | security questions on file | a forgotten password is reset by a mailed link |
        | security questions on file | the service demands a new password                                                                                                                                             |
        | security questions on file | the demanded new password is chosen                                                                                                                                            |
        | security questions on file | a recovery is finished                                                                                                                                                         |
        | security questions on file | its device is removed                                                                                                                                                          |
        | security questions on file | its device is erased                                                                                                                                                           |
        | security questions on file | the keychain is turned off on a device                                                                                                                                         |
        | security questions on file | the same account begins or completes another sign-in; support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked |
        | security questions on file | support lets a locked security code be entered again |
        | security questions on file | the owner cancels a recovery; a recovery is begun; a new security code is made on a member; joining by security code is turned off                                             |
        | security questions on file | the keychain is reset; another code of the same purpose is asked for; its number is removed; the find service is turned off on its device                                      |
        | security questions on file | its client signs out completely                                                                                                                                                |

      Examples:
        | thing | event |
        | security questions on file | the find service is turned on on its device; the account data are edited; joining by security code is turned on |
