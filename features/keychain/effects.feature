@area:keychain @effects
Feature: Keychain: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:KEYCHAIN-01
  Rule: The keychain MUST store user names and passwords of web sites and sync them to all approved devices

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                    |
        | keychain membership of a device | she uses it successfully |

  @rule:KEYCHAIN-09
  Rule: Passwords and card data MUST be synced to approved devices only

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                       | event                                             |
        | texted code for joining a keychain                          | she signs out completely on its device or browser |
        | texted code for joining a keychain                          | she removes its device                            |
        | texted code for joining a keychain                          | she erases its device                             |
        | request to join the keychain                                | she signs out completely on its device or browser |
        | request to join the keychain                                | she erases its device                             |
        | request to join the keychain that waits for the texted code | she signs out completely on its device or browser |
        | request to join the keychain that waits for the texted code | she removes its device                            |
        | request to join the keychain that waits for the texted code | she erases its device                             |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                        | event                                                                                                                            |
        | request to join the keychain | she changes her password                                                                                                         |
        | request to join the keychain | she lets another device join the keychain                                                                                        |
        | request to join the keychain | the service requires a new password from her                                                                                     |
        | request to join the keychain | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she cancels a recovery |
        | request to join the keychain | she starts a recovery, then she enters a wrong sign-in code, then she turns off the find service of its device                   |
        | request to join the keychain | she starts to reset a forgotten password                                                                                         |
        | request to join the keychain | she reads all her account data                                                                                                   |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                        | event                  |
        | request to join the keychain | she activates two-step |

      Examples:
        | thing                        | event                                                                        |
        | request to join the keychain | she turns on the find service of its device, then she edits the account data |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | request to join the keychain |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | request to join the keychain |

  @rule:KEYCHAIN-14
  Rule: The new device MUST NOT receive keychain data before it is approved

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                        | event                                   |
        | request to join the keychain | she starts or completes another sign-in |

  @rule:KEYCHAIN-18
  Rule: A sign-in with two-factor MUST NOT turn the keychain on by itself

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                 |
        | keychain membership of a device | she chooses the required new password |

    Scenario Outline: Ada's <thing> ends when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                     |
        | keychain membership of a device | she follows the undo link |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                             |
        | keychain membership of a device | she signs out completely on its device or browser |
        | keychain membership of a device | she erases its device                             |

  @rule:KEYCHAIN-21
  Rule: The service must let the owner set the keychain up with the security code and a texted code, without any keychain device

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                              | event                                   |
        | texted code for joining a keychain | she starts or completes another sign-in |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                       | event                    |
        | request to join the keychain that waits for the texted code | she uses it successfully |

  @rule:KEYCHAIN-23
  Rule: Without the security code, the code from the text message MUST NOT be enough to join the keychain

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                       | event                                              |
        | texted code for joining a keychain                          | she makes a new security code on a keychain device |
        | request to join the keychain that waits for the texted code | she makes a new security code on a keychain device |

  @rule:KEYCHAIN-29
  Rule: A keychain without a security code MUST be synced to every approved device, and to no other

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                                                                                                          |
        | keychain membership of a device | the service requires a new password from her                                                                                   |
        | keychain membership of a device | she starts or completes another sign-in, then support staff try to verify her or to skip her code, then she cancels a recovery |
        | keychain membership of a device | she starts a recovery, then she enters a wrong sign-in code, then she requests another sign-in code                            |
        | keychain membership of a device | she starts to reset a forgotten password                                                                                       |
        | keychain membership of a device | she reads all her account data                                                                                                 |
        | keychain membership of a device | she lets another device join the keychain                                                                                      |

  @rule:KEYCHAIN-34
  Rule: Later changes on other devices MUST NOT reach a device where the keychain was turned off and the data kept

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                  |
        | keychain membership of a device | she turns the keychain off on a device |
