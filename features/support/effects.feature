@area:support @effects
Feature: Support: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                                                     |
        | sign-in that waits for its code                     | support staff try to verify the owner or to skip the code |
        | sign-in code pushed to or shown by a trusted device | support staff try to verify the owner or to skip the code |
        | sign-in code sent to a number (text or call)        | support staff try to verify the owner or to skip the code |
        | code generated in the settings of a trusted device  | support staff try to verify the owner or to skip the code |
        | set of security questions                           | support staff try to verify the owner or to skip the code |

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                                     |
        | lock of the security code | support staff try to verify the owner or to skip the code |

  @rule:SUPPORT-04
  Rule: Support staff must be able to verify identity when the keychain number is out of reach, so that the set-up can be finished

    Scenario Outline: where support.keychain_identity is false, without a second factor, <thing> is unaffected when <event>
      Given the service declares "support.keychain_identity" as "false"
      And Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                       | event                                           |
        | texted code for joining a keychain                          | support staff verify the owner for the keychain |
        | request to join the keychain that waits for the texted code | support staff verify the owner for the keychain |

  @rule:SUPPORT-05
  Rule: Support staff must be able to verify identity after too many wrong security codes, so that the code can be entered again

    Scenario Outline: where ksc.unlock_by_support is true, without a second factor, <thing> ends when <event>
      Given the service declares "ksc.unlock_by_support" as "true"
      And Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                     | event                                           |
        | lock of the security code | support staff verify the owner for the keychain |

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                                     |
        | membership of a device in the keychain | support staff verify the owner for the keychain           |
        | membership of a device in the keychain | support staff let a locked security code be entered again |
