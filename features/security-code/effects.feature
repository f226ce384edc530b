@area:security-code @effects
Feature: Security-code: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:KSC-09
  Rule: After more wrong security codes than allowed, the service MUST block access to the keychain

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                         | event                                                                                                                                                                            |
        | lock of the security code     | its device is removed                                                                                                                                                            |
        | lock of the security code     | its device is erased                                                                                                                                                             |
        | lock of the security code     | it is used successfully                                                                                                                                                          |
        | lock of the security code     | another sign-in to the account starts or is completed, then its client signs out completely                                                                                      |
        | count of wrong security codes | the owner changes the password, then a reset of a forgotten password is started, then the account data is edited, then support staff try to verify the owner or to skip the code |
        | count of wrong security codes | the find service of its device is turned off, then the find service of its device is turned on                                                                                   |
        | count of wrong security codes | joining by security code is turned off, then joining by security code is turned on                                                                                               |

  @rule:KSC-14
  Rule: The refusal after too many wrong security codes MAY say that there were too many

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                       |
        | lock of the security code | a wrong entry is made there |

  @rule:KSC-15
  Rule: The refusal after too many wrong security codes MAY name two ways out: another keychain device, or a reset

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                                 |
        | lock of the security code | the owner changes the password                                                                        |
        | lock of the security code | the service demands a new password                                                                    |
        | lock of the security code | the demanded new password is chosen                                                                   |
        | lock of the security code | two-factor is turned on                                                                               |
        | lock of the security code | the keychain is turned off on a device                                                                |
        | lock of the security code | the owner cancels a recovery, then a recovery is started, then joining by security code is turned off |
        | lock of the security code | another code for the same purpose is requested, then the find service of its device is turned off     |
        | lock of the security code | a reset of a forgotten password is started                                                            |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                     | event                 |
        | lock of the security code | two-step is activated |

      Examples:
        | thing                     | event                                                                                                                    |
        | lock of the security code | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |

    Scenario Outline: after an enrolment by somebody else, <thing> is unaffected when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                     |
        | lock of the security code | the undo link is followed |

  @rule:KSC-16
  Rule: The service must let the owner create a new security code on another keychain device

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                       |
        | lock of the security code | a keychain device makes a new security code |

  @rule:KSC-21
  Rule: A reset of the keychain MUST end the lock, so that the keychain can be set up with a new security code

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                 |
        | texted code for joining a keychain                          | the keychain is reset |
        | request to join the keychain that waits for the texted code | the keychain is reset |
        | lock of the security code                                   | the keychain is reset |

  @rule:KSC-23
  Rule: The service must let the owner turn approval by security code off

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                  |
        | texted code for joining a keychain                          | joining by security code is turned off |
        | request to join the keychain that waits for the texted code | joining by security code is turned off |

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                                                                    |
        | membership of a device in the keychain | a keychain device makes a new security code, then joining by security code is turned off |

      Examples:
        | thing                                  | event                                 |
        | membership of a device in the keychain | joining by security code is turned on |
