@area:security-code @holders
Feature: Security code: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:KSC-26
  Rule: The service MUST NOT reveal an existing security code to anybody

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | holder                            |
        | read the security code of somebody | no token                          |
        | read the security code of somebody | a made-up token                   |
        | read the security code of somebody | a sign-in that waits for its code |
        | read the security code of somebody | a session of the account page     |
        | read the security code of somebody | what Ben has of the kind          |
