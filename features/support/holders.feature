@area:support @holders
Feature: Support: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                    | holder                   |
        | let somebody skip the code | a token of support staff |

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | holder                   |
        | read the security code of somebody | a token of support staff |

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                          | holder                   |
        | restore the keychain of somebody | a token of support staff |
