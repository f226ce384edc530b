@area:support @effects
Feature: Support staff: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                               |
        | sign-in waiting for a code                          | support staff try to give Ada access to her account |
        | sign-in code pushed to or shown by a trusted device | support staff try to give Ada access to her account |
        | sign-in code sent to a number by text or call       | support staff try to give Ada access to her account |
        | code generated in the settings of a trusted device  | support staff try to give Ada access to her account |
        | set of security questions                           | support staff try to give Ada access to her account |

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                               |
        | lock on the security code | support staff try to give Ada access to her account |

  @rule:SUPPORT-04
  Rule: Support staff must be able to verify an owner who cannot use the keychain's phone number, so that the set-up can be finished

    Scenario Outline: where support staff cannot let a device join the keychain, in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given the service declares "support.keychain_identity" as "false"
      And Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                   | event                                                |
        | texted code for joining the keychain                    | support staff verify Ada's identity for the keychain |
        | request to join the keychain, waiting for a texted code | support staff verify Ada's identity for the keychain |

  @rule:SUPPORT-05
  Rule: Support staff must be able to verify an owner after too many wrong security codes, so that the code can be entered again

    Scenario Outline: where support staff can unlock the security code, in an account without a second factor, Ada's <thing> ends when <event>
      Given the service declares "ksc.unlock_by_support" as "true"
      And Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                                |
        | lock on the security code | support staff verify Ada's identity for the keychain |

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                                |
        | keychain membership on a device | support staff verify Ada's identity for the keychain |
        | keychain membership on a device | support staff unlock Ada's security code             |
