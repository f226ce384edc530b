@area:keychain @effects
Feature: The keychain: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:KEYCHAIN-01
  Rule: The keychain MUST store user names and passwords of web sites and sync them to all approved devices

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                |
        | keychain membership on a device | Ada uses the keychain on that device |

  @rule:KEYCHAIN-09
  Rule: Passwords and card data MUST be synced to approved devices only

    Scenario Outline: in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                   | event                               |
        | texted code for joining the keychain                    | Ada signs out on the joining device |
        | texted code for joining the keychain                    | Ada removes the joining device      |
        | texted code for joining the keychain                    | Ada erases the joining device       |
        | request to join the keychain                            | Ada signs out on the joining device |
        | request to join the keychain                            | Ada erases the joining device       |
        | request to join the keychain, waiting for a texted code | Ada signs out on the joining device |
        | request to join the keychain, waiting for a texted code | Ada removes the joining device      |
        | request to join the keychain, waiting for a texted code | Ada erases the joining device       |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                        | event                                                                                                                                         |
        | request to join the keychain | Ada changes her password                                                                                                                      |
        | request to join the keychain | Ada lets another device join the keychain                                                                                                     |
        | request to join the keychain | the service requires a new password from Ada                                                                                                  |
        | request to join the keychain | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada cancels her recovery |
        | request to join the keychain | Ada starts a recovery, then enters a wrong sign-in code, then turns off the find service on the joining device                                |
        | request to join the keychain | Ada starts to reset a forgotten password                                                                                                      |
        | request to join the keychain | Ada reads all her account data                                                                                                                |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                        | event                               |
        | request to join the keychain | Ada activates two-step verification |

      Examples:
        | thing                        | event                                                                            |
        | request to join the keychain | Ada turns on the find service on the joining device, then edits her account data |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | request to join the keychain |

  @rule:KEYCHAIN-14
  Rule: The new device MUST NOT receive keychain data before it is approved

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                        | event                          |
        | request to join the keychain | Ada signs in on another client |

  @rule:KEYCHAIN-18
  Rule: A sign-in with two-factor MUST NOT turn the keychain on by itself

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                 |
        | keychain membership on a device | Ada chooses the required new password |

    Scenario Outline: in an account that somebody else has enrolled, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                          |
        | keychain membership on a device | Ada follows the link that undoes the enrolment |

    Scenario Outline: in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                        |
        | keychain membership on a device | Ada signs out on that device |
        | keychain membership on a device | Ada erases that device       |

  @rule:KEYCHAIN-21
  Rule: The service must let the owner set the keychain up with the security code and a texted code, without any keychain device

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                          |
        | texted code for joining the keychain | Ada signs in on another client |

    Scenario Outline: in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                   | event                      |
        | request to join the keychain, waiting for a texted code | Ada completes that request |

  @rule:KEYCHAIN-23
  Rule: Without the security code, the code from the text message MUST NOT be enough to join the keychain

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                   | event                                                |
        | texted code for joining the keychain                    | Ada chooses a new security code on a keychain device |
        | request to join the keychain, waiting for a texted code | Ada chooses a new security code on a keychain device |

  @rule:KEYCHAIN-29
  Rule: A keychain without a security code MUST be synced to every approved device, and to no other

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                                                                                                   |
        | keychain membership on a device | the service requires a new password from Ada                                                                            |
        | keychain membership on a device | Ada signs in on another client, then support staff try to give Ada access to her account, then Ada cancels her recovery |
        | keychain membership on a device | Ada starts a recovery, then enters a wrong sign-in code, then requests another sign-in code                             |
        | keychain membership on a device | Ada starts to reset a forgotten password                                                                                |
        | keychain membership on a device | Ada reads all her account data                                                                                          |
        | keychain membership on a device | Ada lets another device join the keychain                                                                               |

  @rule:KEYCHAIN-34
  Rule: Later changes on other devices MUST NOT reach a device where the keychain was turned off and the data kept

    Scenario Outline: in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                  |
        | keychain membership on a device | Ada turns off the keychain on a device |
