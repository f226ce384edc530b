@area:support @effects
Feature: Support: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                        |
        | sign-in that waits for its code                     | support verifies identity for the account, or skips the code |
        | sign-in code pushed to or shown by a trusted device | support verifies identity for the account, or skips the code |
        | sign-in code sent to a number (text or call)        | support verifies identity for the account, or skips the code |
        | code generated in the settings of a trusted device  | support verifies identity for the account, or skips the code |
        | security questions on file                          | support verifies identity for the account, or skips the code |

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                        |
        | lock of the security code | support verifies identity for the account, or skips the code |

  @rule:SUPPORT-04
  Rule: Support staff must be able to verify identity when the keychain number is out of reach, so that the set-up can be finished

    Scenario Outline: <thing> stays in effect: <event>, where support.keychain_identity is false, without a second factor
      Given the service declares "support.keychain_identity" as "false"
      And Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                        | event                                      |
        | code of the text message for joining a keychain              | support verifies identity for the keychain |
        | device that gave the security code and waits for the message | support verifies identity for the keychain |

  @rule:SUPPORT-05
  Rule: Support staff must be able to verify identity after too many wrong security codes, so that the code can be entered again

    Scenario Outline: <thing> ends: <event>, where ksc.unlock_by_support is true, without a second factor
      Given the service declares "ksc.unlock_by_support" as "true"
      And Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                      |
        | lock of the security code | support verifies identity for the keychain |

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                      |
        | membership of a device in the keychain | support verifies identity for the keychain |
        | membership of a device in the keychain | support lets a locked security code be entered again |
