@area:passwords @holders
Feature: Passwords: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                  | token                             |
        | finish the reset of a forgotten password | no token                          |
        | finish the reset of a forgotten password | a made-up token                   |
        | finish the reset of a forgotten password | a sign-in that waits for its code |
        | finish the reset of a forgotten password | a session of the account page     |
        | finish the reset of a forgotten password | Ben's own token                   |
        | finish the reset of a forgotten password | a token of support staff          |

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, only the new one MUST work

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                      | token                             |
        | choose the demanded password | no token                          |
        | choose the demanded password | a made-up token                   |
        | choose the demanded password | a sign-in that waits for its code |
        | choose the demanded password | a session of the account page     |
        | choose the demanded password | Ben's own token                   |
        | choose the demanded password | a token of support staff          |

  @rule:PASSWORD-07
  Rule: The service MUST NOT let a device that is not trusted reset the account password

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                        | token                             |
        | reset the password on a device | no token                          |
        | reset the password on a device | a made-up token                   |
        | reset the password on a device | a sign-in that waits for its code |
        | reset the password on a device | a session of the account page     |
        | reset the password on a device | a session of a browser            |
        | reset the password on a device | a session of an untrusted device  |
        | reset the password on a device | a session that was signed out     |
        | reset the password on a device | a token of support staff          |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                        |
        | reset the password on a device |
