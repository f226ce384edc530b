@area:keychain @effects
Feature: Keychain: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:KEYCHAIN-01
  Rule: The keychain MUST store user names and passwords of web sites and sync them to all approved devices

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                   |
        | membership of a device in the keychain | it is used with success |

  @rule:KEYCHAIN-09
  Rule: Passwords and card data MUST be synced to approved devices only

    Scenario Outline: <thing> ends where it is concerned: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                        | event                           |
        | code of the text message for joining a keychain              | its client signs out completely |
        | code of the text message for joining a keychain              | its device is removed           |
        | code of the text message for joining a keychain              | its device is erased            |
        | request to join the keychain                                 | its client signs out completely |
        | request to join the keychain                                 | its device is erased            |
        | device that gave the security code and waits for the message | its client signs out completely |
        | device that gave the security code and waits for the message | its device is removed           |
        | device that gave the security code and waits for the message | its device is erased            |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                        | event                                                                                                                                  |
        | request to join the keychain | the owner changes the password                                                                                                         |
        | request to join the keychain | the service demands a new password                                                                                                     |
        | request to join the keychain | support verifies identity for the account, or skips the code; support verifies identity for the keychain; the owner cancels a recovery |
        | request to join the keychain | a recovery is begun; a wrong secret is entered where it belongs; the find service is turned off on its device                          |
        | request to join the keychain | a reset of a forgotten password is begun                                                                                               |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                        | event                 |
        | request to join the keychain | two-step is activated |

      Examples:
        | thing | event |
        | request to join the keychain | the find service is turned on on its device; the account data are edited |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: <thing> ends at the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                        |
        | request to join the keychain |

  @rule:KEYCHAIN-14
  Rule: The new device MUST NOT receive keychain data before it is approved

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                        | event                                                |
        | request to join the keychain | the same account begins or completes another sign-in |

  @rule:KEYCHAIN-18
  Rule: A sign-in with two-factor MUST NOT turn the keychain on by itself

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                               |
        | membership of a device in the keychain | the demanded new password is chosen |

    Scenario Outline: <thing> ends: <event>, after an enrolment by somebody else
      Given Ada and Ben have accounts that somebody else has enrolled, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                     |
        | membership of a device in the keychain | the undo link is followed |

    Scenario Outline: <thing> ends where it is concerned: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                           |
        | membership of a device in the keychain | its client signs out completely |
        | membership of a device in the keychain | its device is erased            |

  @rule:KEYCHAIN-21
  Rule: The service must let the owner set the keychain up with the security code and a texted code, without any keychain device

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                           | event                                                |
        | code of the text message for joining a keychain | the same account begins or completes another sign-in |

    Scenario Outline: <thing> ends where it is concerned: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                        | event                   |
        | device that gave the security code and waits for the message | it is used with success |

  @rule:KEYCHAIN-23
  Rule: Without the security code, the code from the text message MUST NOT be enough to join the keychain

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                        | event                                   |
        | code of the text message for joining a keychain              | a new security code is made on a member |
        | device that gave the security code and waits for the message | a new security code is made on a member |

  @rule:KEYCHAIN-29
  Rule: A keychain without a security code MUST be synced to every approved device, and to no other

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                                                                                                                            |
        | membership of a device in the keychain | the service demands a new password                                                                                                               |
        | membership of a device in the keychain | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; the owner cancels a recovery |
        | membership of a device in the keychain | a recovery is begun; a wrong secret is entered where it belongs; another code of the same purpose is asked for                                   |
        | membership of a device in the keychain | a reset of a forgotten password is begun                                                                                                         |

  @rule:KEYCHAIN-34
  Rule: Later changes on other devices MUST NOT reach a device where the keychain was turned off and the data kept

    Scenario Outline: <thing> ends where it is concerned: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                  |
        | membership of a device in the keychain | the keychain is turned off on a device |
