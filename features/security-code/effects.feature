@area:security-code @effects
Feature: Security-code: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:KSC-09
  Rule: After more wrong security codes than allowed, the service MUST block access to the keychain

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                 |
        | lock of the security code | its device is removed                                                                 |
        | lock of the security code | its device is erased                                                                  |
        | lock of the security code | it is used with success                                                               |
        | lock of the security code | the same account begins or completes another sign-in; its client signs out completely |
        | count of wrong security codes | the owner changes the password; a reset of a forgotten password is begun; the account data are edited; support verifies identity for the account, or skips the code |
        | count of wrong security codes | the find service is turned off on its device; the find service is turned on on its device |
        | count of wrong security codes | joining by security code is turned off; joining by security code is turned on |

  @rule:KSC-14
  Rule: The refusal after too many wrong security codes MAY say that there were too many

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                      |
        | lock of the security code | a wrong secret is entered where it belongs |

  @rule:KSC-15
  Rule: The refusal after too many wrong security codes MAY name two ways out: another keychain device, or a reset

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                                                       |
        | lock of the security code | the owner changes the password                                                              |
        | lock of the security code | the service demands a new password                                                          |
        | lock of the security code | the demanded new password is chosen                                                         |
        | lock of the security code | two-factor is turned on (code or activation)                                                |
        | lock of the security code | the keychain is turned off on a device                                                      |
        | lock of the security code | the owner cancels a recovery; a recovery is begun; joining by security code is turned off   |
        | lock of the security code | another code of the same purpose is asked for; the find service is turned off on its device |
        | lock of the security code | a reset of a forgotten password is begun                                                    |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                     | event                 |
        | lock of the security code | two-step is activated |

      Examples:
        | thing | event |
        | lock of the security code | the find service is turned on on its device; the account data are edited; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                     |
        | lock of the security code | the undo link is followed |

  @rule:KSC-16
  Rule: The service must let the owner create a new security code on another keychain device

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                   |
        | lock of the security code | a new security code is made on a member |

  @rule:KSC-21
  Rule: A reset of the keychain MUST end the lock, so that the keychain can be set up with a new security code

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                        | event                 |
        | code of the text message for joining a keychain              | the keychain is reset |
        | device that gave the security code and waits for the message | the keychain is reset |
        | lock of the security code                                    | the keychain is reset |

  @rule:KSC-23
  Rule: The service must let the owner turn approval by security code off

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                        | event                                  |
        | code of the text message for joining a keychain              | joining by security code is turned off |
        | device that gave the security code and waits for the message | joining by security code is turned off |

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                                                           |
        | membership of a device in the keychain | a new security code is made on a member; joining by security code is turned off |

      Examples:
        | thing | event |
        | membership of a device in the keychain | joining by security code is turned on |
