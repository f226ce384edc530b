@area:keychain @effects
Feature: Keychain: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:KEYCHAIN-01
  Rule: The keychain MUST store user names and passwords of web sites and sync them to all approved devices

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                   |
        | membership of a device in the keychain | it is used successfully |

  @rule:KEYCHAIN-09
  Rule: Passwords and card data MUST be synced to approved devices only

    Scenario Outline: without a second factor, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                           |
        | texted code for joining a keychain                          | its client signs out completely |
        | texted code for joining a keychain                          | its device is removed           |
        | texted code for joining a keychain                          | its device is erased            |
        | request to join the keychain                                | its client signs out completely |
        | request to join the keychain                                | its device is erased            |
        | request to join the keychain that waits for the texted code | its client signs out completely |
        | request to join the keychain that waits for the texted code | its device is removed           |
        | request to join the keychain that waits for the texted code | its device is erased            |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                        | event                                                                                                                                              |
        | request to join the keychain | the owner changes the password                                                                                                                     |
        | request to join the keychain | the service demands a new password                                                                                                                 |
        | request to join the keychain | support staff try to verify the owner or to skip the code, then support staff verify the owner for the keychain, then the owner cancels a recovery |
        | request to join the keychain | a recovery is started, then a wrong entry is made there, then the find service of its device is turned off                                         |
        | request to join the keychain | a reset of a forgotten password is started                                                                                                         |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                        | event                 |
        | request to join the keychain | two-step is activated |

      Examples:
        | thing                        | event                                                                        |
        | request to join the keychain | the find service of its device is turned on, then the account data is edited |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                        |
        | request to join the keychain |

  @rule:KEYCHAIN-14
  Rule: The new device MUST NOT receive keychain data before it is approved

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                        | event                                                 |
        | request to join the keychain | another sign-in to the account starts or is completed |

  @rule:KEYCHAIN-18
  Rule: A sign-in with two-factor MUST NOT turn the keychain on by itself

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                               |
        | membership of a device in the keychain | the demanded new password is chosen |

    Scenario Outline: after an enrolment by somebody else, <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                     |
        | membership of a device in the keychain | the undo link is followed |

    Scenario Outline: without a second factor, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                           |
        | membership of a device in the keychain | its client signs out completely |
        | membership of a device in the keychain | its device is erased            |

  @rule:KEYCHAIN-21
  Rule: The service must let the owner set the keychain up with the security code and a texted code, without any keychain device

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                              | event                                                 |
        | texted code for joining a keychain | another sign-in to the account starts or is completed |

    Scenario Outline: without a second factor, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                   |
        | request to join the keychain that waits for the texted code | it is used successfully |

  @rule:KEYCHAIN-23
  Rule: Without the security code, the code from the text message MUST NOT be enough to join the keychain

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                       |
        | texted code for joining a keychain                          | a keychain device makes a new security code |
        | request to join the keychain that waits for the texted code | a keychain device makes a new security code |

  @rule:KEYCHAIN-29
  Rule: A keychain without a security code MUST be synced to every approved device, and to no other

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                                                                                                                                    |
        | membership of a device in the keychain | the service demands a new password                                                                                                                       |
        | membership of a device in the keychain | another sign-in to the account starts or is completed, then support staff try to verify the owner or to skip the code, then the owner cancels a recovery |
        | membership of a device in the keychain | a recovery is started, then a wrong entry is made there, then another code for the same purpose is requested                                             |
        | membership of a device in the keychain | a reset of a forgotten password is started                                                                                                               |

  @rule:KEYCHAIN-34
  Rule: Later changes on other devices MUST NOT reach a device where the keychain was turned off and the data kept

    Scenario Outline: without a second factor, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                  |
        | membership of a device in the keychain | the keychain is turned off on a device |
