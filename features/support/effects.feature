@area:support @effects
Feature: Support: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                               |
        | sign-in that waits for its code                     | support staff try to verify her or to skip her code |
        | sign-in code pushed to or shown by a trusted device | support staff try to verify her or to skip her code |
        | sign-in code sent to a number by text or call       | support staff try to verify her or to skip her code |
        | code generated in the settings of a trusted device  | support staff try to verify her or to skip her code |
        | set of security questions                           | support staff try to verify her or to skip her code |

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                               |
        | lock on the security code | support staff try to verify her or to skip her code |

  @rule:SUPPORT-04
  Rule: Support staff must be able to verify an owner who cannot use the keychain's phone number, so that the set-up can be finished

    Scenario Outline: where support staff cannot let a device join the keychain, Ada's <thing> is unaffected when <event> (account without a second factor)
      Given the service declares "support.keychain_identity" as "false"
      And Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                       | event                                     |
        | texted code for joining a keychain                          | support staff verify her for the keychain |
        | request to join the keychain that waits for the texted code | support staff verify her for the keychain |

  @rule:SUPPORT-05
  Rule: Support staff must be able to verify an owner after too many wrong security codes, so that the code can be entered again

    Scenario Outline: where support staff can unlock the security code, Ada's <thing> ends when <event> (account without a second factor)
      Given the service declares "ksc.unlock_by_support" as "true"
      And Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                     |
        | lock on the security code | support staff verify her for the keychain |

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                                    |
        | keychain membership of a device | support staff verify her for the keychain                |
        | keychain membership of a device | support staff let her enter a locked security code again |
