@area:hardening/recovery-codes @holders
Feature: Hardening: recovery codes: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                  | holder                            |
        | have recovery codes made | no token                          |
        | have recovery codes made | a made-up token                   |
        | have recovery codes made | a sign-in that waits for its code |
        | have recovery codes made | a session that was signed out     |
        | have recovery codes made | a session past its end            |
        | have recovery codes made | a session of a program            |
        | have recovery codes made | a token of support staff          |

    Scenario Outline: the owner may <command>
      Given Ada and Ben can each do this: <command>
      When Ada does this herself: <command>
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |

    Scenario Outline: the owner may <command> just before the end of the session
      Given Ada and Ben can each do this: <command>
      When Ada does this herself just before the end of her session: <command>
      Then it is accepted

      Examples:
        | command                  |
        | have recovery codes made |
