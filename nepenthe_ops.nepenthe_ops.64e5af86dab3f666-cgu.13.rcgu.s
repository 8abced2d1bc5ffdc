	.file	"nepenthe_ops.64e5af86dab3f666-cgu.13"
	.section	.text._RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946,"ax",@progbits
	.hidden	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946
	.globl	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946
	.p2align	4
	.type	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946,@function
_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	8(%rdi), %rax
	movq	16(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946, .Lfunc_end0-_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE","ax",@progbits
	.hidden	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE
	.globl	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE
	.p2align	4
	.type	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE,@function
_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	addq	$8, %rdi
.Ltmp0:
	callq	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E
.Ltmp1:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB1_3
	#MEMBARRIER
.Ltmp6:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp7:
.LBB1_3:
	movl	$32, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB1_7:
	.cfi_def_cfa_offset 32
.Ltmp8:
	movq	%rax, %r14
	jmp	.LBB1_8
.LBB1_4:
.Ltmp2:
	movq	%rax, %r14
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB1_8
	#MEMBARRIER
.Ltmp3:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp4:
.LBB1_8:
	movl	$32, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB1_6:
.Ltmp5:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE, .Lfunc_end1-_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE
	.cfi_endproc
	.section	".gcc_except_table._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h23346f21a38c68cfE","a",@progbits
	.p2align	2, 0x0
GCC_except_table1:
.Lexception0:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Ltmp4
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE","ax",@progbits
	.hidden	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE
	.globl	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE
	.p2align	4
	.type	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE,@function
_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	addq	$8, %rdi
.Ltmp9:
	callq	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE
.Ltmp10:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB2_3
	#MEMBARRIER
.Ltmp15:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp16:
.LBB2_3:
	movl	$56, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB2_7:
	.cfi_def_cfa_offset 32
.Ltmp17:
	movq	%rax, %r14
	jmp	.LBB2_8
.LBB2_4:
.Ltmp11:
	movq	%rax, %r14
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB2_8
	#MEMBARRIER
.Ltmp12:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp13:
.LBB2_8:
	movl	$56, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB2_6:
.Ltmp14:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE, .Lfunc_end2-_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE
	.cfi_endproc
	.section	".gcc_except_table._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h7eb128035696df3bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table2:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp9-.Lfunc_begin1
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin1
	.uleb128 .Ltmp16-.Ltmp15
	.uleb128 .Ltmp17-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp12-.Lfunc_begin1
	.uleb128 .Ltmp13-.Ltmp12
	.uleb128 .Ltmp14-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp13-.Lfunc_begin1
	.uleb128 .Lfunc_end2-.Ltmp13
	.byte	0
	.byte	0
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E","ax",@progbits
	.hidden	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E
	.globl	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E
	.p2align	4
	.type	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E,@function
_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E:
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %rax
	testq	%rax, %rax
	je	.LBB3_3
	lock		decq	(%rax)
	jne	.LBB3_3
	leaq	8(%rbx), %rdi
	#MEMBARRIER
.Ltmp18:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp19:
.LBB3_3:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB3_6
	lock		decq	(%rax)
	jne	.LBB3_6
	leaq	16(%rbx), %rdi
	#MEMBARRIER
.Ltmp24:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp25:
.LBB3_6:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB3_8
	#MEMBARRIER
.Ltmp30:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp31:
.LBB3_8:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_13:
	.cfi_def_cfa_offset 32
.Ltmp26:
	movq	%rax, %r14
	jmp	.LBB3_14
.LBB3_9:
.Ltmp20:
	movq	%rax, %r14
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB3_14
	lock		decq	(%rax)
	jne	.LBB3_14
	leaq	16(%rbx), %rdi
	#MEMBARRIER
.Ltmp21:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp22:
.LBB3_14:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB3_18
	#MEMBARRIER
.Ltmp27:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp28:
	jmp	.LBB3_18
.LBB3_12:
.Ltmp23:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB3_16:
.Ltmp29:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB3_17:
.Ltmp32:
	movq	%rax, %r14
.LBB3_18:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end3:
	.size	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E, .Lfunc_end3-_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E
	.cfi_endproc
	.section	".gcc_except_table._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9836e845b1051c98E","a",@progbits
	.p2align	2, 0x0
GCC_except_table3:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp18-.Lfunc_begin2
	.uleb128 .Ltmp19-.Ltmp18
	.uleb128 .Ltmp20-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp24-.Lfunc_begin2
	.uleb128 .Ltmp25-.Ltmp24
	.uleb128 .Ltmp26-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp30-.Lfunc_begin2
	.uleb128 .Ltmp31-.Ltmp30
	.uleb128 .Ltmp32-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp21-.Lfunc_begin2
	.uleb128 .Ltmp22-.Ltmp21
	.uleb128 .Ltmp23-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp27-.Lfunc_begin2
	.uleb128 .Ltmp28-.Ltmp27
	.uleb128 .Ltmp29-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp28-.Lfunc_begin2
	.uleb128 .Lfunc_end3-.Ltmp28
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE","ax",@progbits
	.hidden	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE
	.globl	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE
	.p2align	4
	.type	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE,@function
_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	addq	$8, %rdi
.Ltmp33:
	callq	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E
.Ltmp34:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB4_3
	#MEMBARRIER
.Ltmp39:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp40:
.LBB4_3:
	movl	$64, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB4_7:
	.cfi_def_cfa_offset 32
.Ltmp41:
	movq	%rax, %r14
	jmp	.LBB4_8
.LBB4_4:
.Ltmp35:
	movq	%rax, %r14
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB4_8
	#MEMBARRIER
.Ltmp36:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp37:
.LBB4_8:
	movl	$64, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB4_6:
.Ltmp38:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end4:
	.size	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE, .Lfunc_end4-_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE
	.cfi_endproc
	.section	".gcc_except_table._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h9c533f5c7cbde48bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table4:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp33-.Lfunc_begin3
	.uleb128 .Ltmp34-.Ltmp33
	.uleb128 .Ltmp35-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin3
	.uleb128 .Ltmp40-.Ltmp39
	.uleb128 .Ltmp41-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp36-.Lfunc_begin3
	.uleb128 .Ltmp37-.Ltmp36
	.uleb128 .Ltmp38-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp37-.Lfunc_begin3
	.uleb128 .Lfunc_end4-.Ltmp37
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E","ax",@progbits
	.hidden	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E
	.globl	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E
	.p2align	4
	.type	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E,@function
_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E:
.Lfunc_begin4:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	addq	$8, %rdi
.Ltmp42:
	callq	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE
.Ltmp43:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB5_3
	#MEMBARRIER
.Ltmp48:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp49:
.LBB5_3:
	movl	$40, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB5_7:
	.cfi_def_cfa_offset 32
.Ltmp50:
	movq	%rax, %r14
	jmp	.LBB5_8
.LBB5_4:
.Ltmp44:
	movq	%rax, %r14
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB5_8
	#MEMBARRIER
.Ltmp45:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp46:
.LBB5_8:
	movl	$40, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB5_6:
.Ltmp47:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E, .Lfunc_end5-_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E
	.cfi_endproc
	.section	".gcc_except_table._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbae69f6eb08b9276E","a",@progbits
	.p2align	2, 0x0
GCC_except_table5:
.Lexception4:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp42-.Lfunc_begin4
	.uleb128 .Ltmp43-.Ltmp42
	.uleb128 .Ltmp44-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp48-.Lfunc_begin4
	.uleb128 .Ltmp49-.Ltmp48
	.uleb128 .Ltmp50-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp45-.Lfunc_begin4
	.uleb128 .Ltmp46-.Ltmp45
	.uleb128 .Ltmp47-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp46-.Lfunc_begin4
	.uleb128 .Lfunc_end5-.Ltmp46
	.byte	0
	.byte	0
.Lcst_end4:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E","ax",@progbits
	.hidden	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E
	.globl	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E
	.p2align	4
	.type	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E,@function
_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E:
.Lfunc_begin5:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %rax
	testq	%rax, %rax
	je	.LBB6_3
	lock		decq	(%rax)
	jne	.LBB6_3
	leaq	8(%rbx), %rdi
	#MEMBARRIER
.Ltmp51:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp52:
.LBB6_3:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB6_5
	#MEMBARRIER
.Ltmp57:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp58:
.LBB6_5:
	movl	$16, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB6_6:
	.cfi_def_cfa_offset 32
.Ltmp53:
	movq	%rax, %r14
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB6_10
	#MEMBARRIER
.Ltmp54:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp55:
	jmp	.LBB6_10
.LBB6_8:
.Ltmp56:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB6_9:
.Ltmp59:
	movq	%rax, %r14
.LBB6_10:
	movl	$16, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end6:
	.size	_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E, .Lfunc_end6-_ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E
	.cfi_endproc
	.section	".gcc_except_table._ZN104_$LT$burn_autodiff..ops..base..UntrackedOpsStep$LT$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hfc88e217d1f85ff4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table6:
.Lexception5:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp51-.Lfunc_begin5
	.uleb128 .Ltmp52-.Ltmp51
	.uleb128 .Ltmp53-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp57-.Lfunc_begin5
	.uleb128 .Ltmp58-.Ltmp57
	.uleb128 .Ltmp59-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp54-.Lfunc_begin5
	.uleb128 .Ltmp55-.Ltmp54
	.uleb128 .Ltmp56-.Lfunc_begin5
	.byte	1
	.uleb128 .Ltmp55-.Lfunc_begin5
	.uleb128 .Lfunc_end6-.Ltmp55
	.byte	0
	.byte	0
.Lcst_end5:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E:
.Lfunc_begin6:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception6
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$264, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp60:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h0e5efcc0b9f4e139E
.Ltmp61:
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB7_2:
	.cfi_def_cfa_offset 304
.Ltmp62:
	movq	%rax, %r14
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end7:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E, .Lfunc_end7-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0357e075f7dc5927E","a",@progbits
	.p2align	2, 0x0
GCC_except_table7:
.Lexception6:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Lfunc_begin6-.Lfunc_begin6
	.uleb128 .Ltmp60-.Lfunc_begin6
	.byte	0
	.byte	0
	.uleb128 .Ltmp60-.Lfunc_begin6
	.uleb128 .Ltmp61-.Ltmp60
	.uleb128 .Ltmp62-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp61-.Lfunc_begin6
	.uleb128 .Lfunc_end7-.Ltmp61
	.byte	0
	.byte	0
.Lcst_end6:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE:
.Lfunc_begin7:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception7
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$264, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp63:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h45d00f7ec0dd34e7E
.Ltmp64:
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB8_2:
	.cfi_def_cfa_offset 304
.Ltmp65:
	movq	%rax, %r14
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end8:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE, .Lfunc_end8-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h0b36aaa8d99b66abE","a",@progbits
	.p2align	2, 0x0
GCC_except_table8:
.Lexception7:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Lfunc_begin7-.Lfunc_begin7
	.uleb128 .Ltmp63-.Lfunc_begin7
	.byte	0
	.byte	0
	.uleb128 .Ltmp63-.Lfunc_begin7
	.uleb128 .Ltmp64-.Ltmp63
	.uleb128 .Ltmp65-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp64-.Lfunc_begin7
	.uleb128 .Lfunc_end8-.Ltmp64
	.byte	0
	.byte	0
.Lcst_end7:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E:
.Lfunc_begin8:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception8
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$136, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp66:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hf4fb370a879acbadE
.Ltmp67:
	movl	$136, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$136, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB9_2:
	.cfi_def_cfa_offset 176
.Ltmp68:
	movq	%rax, %r14
	movl	$136, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end9:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E, .Lfunc_end9-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h2ccdd80ba22ea1b9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table9:
.Lexception8:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Lfunc_begin8-.Lfunc_begin8
	.uleb128 .Ltmp66-.Lfunc_begin8
	.byte	0
	.byte	0
	.uleb128 .Ltmp66-.Lfunc_begin8
	.uleb128 .Ltmp67-.Ltmp66
	.uleb128 .Ltmp68-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp67-.Lfunc_begin8
	.uleb128 .Lfunc_end9-.Ltmp67
	.byte	0
	.byte	0
.Lcst_end8:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E:
.Lfunc_begin9:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception9
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$792, %rsp
	.cfi_def_cfa_offset 832
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	8(%rsp), %r12
	movl	$784, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp69:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hd3dd40e8607107f4E
.Ltmp70:
	movl	$784, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$792, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB10_2:
	.cfi_def_cfa_offset 832
.Ltmp71:
	movq	%rax, %r14
	movl	$784, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end10:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E, .Lfunc_end10-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h46d179812f5a3587E","a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception9:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Lfunc_begin9-.Lfunc_begin9
	.uleb128 .Ltmp69-.Lfunc_begin9
	.byte	0
	.byte	0
	.uleb128 .Ltmp69-.Lfunc_begin9
	.uleb128 .Ltmp70-.Ltmp69
	.uleb128 .Ltmp71-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp70-.Lfunc_begin9
	.uleb128 .Lfunc_end10-.Ltmp70
	.byte	0
	.byte	0
.Lcst_end9:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E:
.Lfunc_begin10:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception10
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$136, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp72:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17ha65333fae5bb1539E
.Ltmp73:
	movl	$136, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$136, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB11_2:
	.cfi_def_cfa_offset 176
.Ltmp74:
	movq	%rax, %r14
	movl	$136, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end11:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E, .Lfunc_end11-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h6d4ee4cf6b271954E","a",@progbits
	.p2align	2, 0x0
GCC_except_table11:
.Lexception10:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Lfunc_begin10-.Lfunc_begin10
	.uleb128 .Ltmp72-.Lfunc_begin10
	.byte	0
	.byte	0
	.uleb128 .Ltmp72-.Lfunc_begin10
	.uleb128 .Ltmp73-.Ltmp72
	.uleb128 .Ltmp74-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp73-.Lfunc_begin10
	.uleb128 .Lfunc_end11-.Ltmp73
	.byte	0
	.byte	0
.Lcst_end10:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E:
.Lfunc_begin11:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception11
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$952, %rsp
	.cfi_def_cfa_offset 992
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	8(%rsp), %r12
	movl	$944, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp75:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hca324a270bf9e304E
.Ltmp76:
	movl	$944, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$952, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB12_2:
	.cfi_def_cfa_offset 992
.Ltmp77:
	movq	%rax, %r14
	movl	$944, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end12:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E, .Lfunc_end12-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17h8e30eedec289d005E","a",@progbits
	.p2align	2, 0x0
GCC_except_table12:
.Lexception11:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Lfunc_begin11-.Lfunc_begin11
	.uleb128 .Ltmp75-.Lfunc_begin11
	.byte	0
	.byte	0
	.uleb128 .Ltmp75-.Lfunc_begin11
	.uleb128 .Ltmp76-.Ltmp75
	.uleb128 .Ltmp77-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp76-.Lfunc_begin11
	.uleb128 .Lfunc_end12-.Ltmp76
	.byte	0
	.byte	0
.Lcst_end11:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E:
.Lfunc_begin12:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception12
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$264, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp78:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h669a662f90cbfefaE
.Ltmp79:
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB13_2:
	.cfi_def_cfa_offset 304
.Ltmp80:
	movq	%rax, %r14
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end13:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E, .Lfunc_end13-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17ha7935df1ef581396E","a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception12:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Lfunc_begin12-.Lfunc_begin12
	.uleb128 .Ltmp78-.Lfunc_begin12
	.byte	0
	.byte	0
	.uleb128 .Ltmp78-.Lfunc_begin12
	.uleb128 .Ltmp79-.Ltmp78
	.uleb128 .Ltmp80-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp79-.Lfunc_begin12
	.uleb128 .Lfunc_end13-.Ltmp79
	.byte	0
	.byte	0
.Lcst_end12:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE:
.Lfunc_begin13:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception13
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$264, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp81:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hb53cfa6304b9fc84E
.Ltmp82:
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB14_2:
	.cfi_def_cfa_offset 304
.Ltmp83:
	movq	%rax, %r14
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end14:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE, .Lfunc_end14-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hbf467d1afdabe01aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception13:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Lfunc_begin13-.Lfunc_begin13
	.uleb128 .Ltmp81-.Lfunc_begin13
	.byte	0
	.byte	0
	.uleb128 .Ltmp81-.Lfunc_begin13
	.uleb128 .Ltmp82-.Ltmp81
	.uleb128 .Ltmp83-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp82-.Lfunc_begin13
	.uleb128 .Lfunc_end14-.Ltmp82
	.byte	0
	.byte	0
.Lcst_end13:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE:
.Lfunc_begin14:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception14
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$264, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp84:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h5a7883a1a62e801bE
.Ltmp85:
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB15_2:
	.cfi_def_cfa_offset 304
.Ltmp86:
	movq	%rax, %r14
	movl	$264, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end15:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE, .Lfunc_end15-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc1e657619417ab7fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception14:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Lfunc_begin14-.Lfunc_begin14
	.uleb128 .Ltmp84-.Lfunc_begin14
	.byte	0
	.byte	0
	.uleb128 .Ltmp84-.Lfunc_begin14
	.uleb128 .Ltmp85-.Ltmp84
	.uleb128 .Ltmp86-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp85-.Lfunc_begin14
	.uleb128 .Lfunc_end15-.Ltmp85
	.byte	0
	.byte	0
.Lcst_end14:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE:
.Lfunc_begin15:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception15
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$392, %rsp
	.cfi_def_cfa_offset 432
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$392, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp87:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h183fa9f34388e1d1E
.Ltmp88:
	movl	$392, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$392, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB16_2:
	.cfi_def_cfa_offset 432
.Ltmp89:
	movq	%rax, %r14
	movl	$392, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end16:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE, .Lfunc_end16-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hc9d9df0042ebe39eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception15:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Lfunc_begin15-.Lfunc_begin15
	.uleb128 .Ltmp87-.Lfunc_begin15
	.byte	0
	.byte	0
	.uleb128 .Ltmp87-.Lfunc_begin15
	.uleb128 .Ltmp88-.Ltmp87
	.uleb128 .Ltmp89-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp88-.Lfunc_begin15
	.uleb128 .Lfunc_end16-.Ltmp88
	.byte	0
	.byte	0
.Lcst_end15:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE:
.Lfunc_begin16:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception16
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$552, %rsp
	.cfi_def_cfa_offset 592
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	8(%rsp), %r12
	movl	$544, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp90:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hc9eb545c05c4f3deE
.Ltmp91:
	movl	$544, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$552, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB17_2:
	.cfi_def_cfa_offset 592
.Ltmp92:
	movq	%rax, %r14
	movl	$544, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end17:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE, .Lfunc_end17-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hd93765b3ebab4dfeE","a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception16:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Lfunc_begin16-.Lfunc_begin16
	.uleb128 .Ltmp90-.Lfunc_begin16
	.byte	0
	.byte	0
	.uleb128 .Ltmp90-.Lfunc_begin16
	.uleb128 .Ltmp91-.Ltmp90
	.uleb128 .Ltmp92-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp91-.Lfunc_begin16
	.uleb128 .Lfunc_end17-.Ltmp91
	.byte	0
	.byte	0
.Lcst_end16:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E:
.Lfunc_begin17:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception17
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$392, %rsp
	.cfi_def_cfa_offset 432
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$392, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp93:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h2ebc70fed60d7cf9E
.Ltmp94:
	movl	$392, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$392, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB18_2:
	.cfi_def_cfa_offset 432
.Ltmp95:
	movq	%rax, %r14
	movl	$392, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end18:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E, .Lfunc_end18-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17he67638518c951a18E","a",@progbits
	.p2align	2, 0x0
GCC_except_table18:
.Lexception17:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Lfunc_begin17-.Lfunc_begin17
	.uleb128 .Ltmp93-.Lfunc_begin17
	.byte	0
	.byte	0
	.uleb128 .Ltmp93-.Lfunc_begin17
	.uleb128 .Ltmp94-.Ltmp93
	.uleb128 .Ltmp95-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp94-.Lfunc_begin17
	.uleb128 .Lfunc_end18-.Ltmp94
	.byte	0
	.byte	0
.Lcst_end17:
	.p2align	2, 0x0

	.section	".text._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE","ax",@progbits
	.hidden	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE
	.globl	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE
	.p2align	4
	.type	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE,@function
_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE:
.Lfunc_begin18:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception18
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$392, %rsp
	.cfi_def_cfa_offset 432
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	movq	%rsp, %r12
	movl	$392, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp96:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h4f91f30abda83271E
.Ltmp97:
	movl	$392, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	addq	$392, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB19_2:
	.cfi_def_cfa_offset 432
.Ltmp98:
	movq	%rax, %r14
	movl	$392, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end19:
	.size	_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE, .Lfunc_end19-_ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE
	.cfi_endproc
	.section	".gcc_except_table._ZN108_$LT$burn_autodiff..ops..base..OpsStep$LT$B$C$T$C$SB$C$_$GT$$u20$as$u20$burn_autodiff..graph..base..Step$GT$4step17hf55d7e844519342cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table19:
.Lexception18:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Lfunc_begin18-.Lfunc_begin18
	.uleb128 .Ltmp96-.Lfunc_begin18
	.byte	0
	.byte	0
	.uleb128 .Ltmp96-.Lfunc_begin18
	.uleb128 .Ltmp97-.Ltmp96
	.uleb128 .Ltmp98-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp97-.Lfunc_begin18
	.uleb128 .Lfunc_end19-.Ltmp97
	.byte	0
	.byte	0
.Lcst_end18:
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E:
.Lfunc_begin19:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception19
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movq	112(%rcx), %rdx
	movq	%rdx, 256(%rsp)
	movups	48(%rcx), %xmm0
	movups	64(%rcx), %xmm1
	movups	80(%rcx), %xmm2
	movups	96(%rcx), %xmm3
	movups	%xmm3, 240(%rsp)
	movups	%xmm2, 224(%rsp)
	movups	%xmm1, 208(%rsp)
	movups	%xmm0, 192(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 144(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 152(%rsp)
	movups	24(%rcx), %xmm0
	movups	%xmm0, 168(%rsp)
	movq	40(%rcx), %rax
	movq	%rax, 184(%rsp)
	movzwl	(%rdx), %ecx
.Ltmp99:
	leaq	96(%rsp), %rdi
	leaq	144(%rsp), %rdx
	callq	*_ZN90_$LT$nepenthe_ops..gate..Gate$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h499740e4729cc6f2E@GOTPCREL(%rip)
.Ltmp100:
	movq	96(%rsp), %rax
	movups	120(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movq	136(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movups	104(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB20_5:
	leaq	16(%r14), %r12
.Ltmp105:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp106:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp108:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp109:
.Ltmp110:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp111:
	movq	48(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB20_12
	movq	%rax, (%rbx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movq	88(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB20_12:
	.cfi_def_cfa_offset 304
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB20_10:
.Ltmp107:
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_3:
.Ltmp101:
.Ltmp102:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp103:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%rsp)
	jmp	.LBB20_5
.LBB20_2:
.Ltmp104:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB20_13:
.Ltmp112:
	movq	%rax, %rbx
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end20:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E, .Lfunc_end20-_ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h030e5a558c10de02E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table20:
.Lexception19:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end19-.Lcst_begin19
.Lcst_begin19:
	.uleb128 .Ltmp99-.Lfunc_begin19
	.uleb128 .Ltmp100-.Ltmp99
	.uleb128 .Ltmp101-.Lfunc_begin19
	.byte	3
	.uleb128 .Ltmp105-.Lfunc_begin19
	.uleb128 .Ltmp106-.Ltmp105
	.uleb128 .Ltmp107-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin19
	.uleb128 .Ltmp111-.Ltmp108
	.uleb128 .Ltmp112-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp111-.Lfunc_begin19
	.uleb128 .Ltmp102-.Ltmp111
	.byte	0
	.byte	0
	.uleb128 .Ltmp102-.Lfunc_begin19
	.uleb128 .Ltmp103-.Ltmp102
	.uleb128 .Ltmp104-.Lfunc_begin19
	.byte	1
	.uleb128 .Ltmp103-.Lfunc_begin19
	.uleb128 .Lfunc_end20-.Ltmp103
	.byte	0
	.byte	0
.Lcst_end19:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E:
.Lfunc_begin20:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception20
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$248, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp113:
	leaq	168(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	*_ZN100_$LT$nepenthe_ops..attention..Attention$u20$as$u20$nepenthe_ops..fused..Operation$LT$4_usize$GT$$GT$7forward17h03147fea7231379fE@GOTPCREL(%rip)
.Ltmp114:
	movq	168(%rsp), %rax
	movups	192(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movups	208(%rsp), %xmm0
	movups	%xmm0, 40(%rsp)
	movups	224(%rsp), %xmm0
	movups	%xmm0, 56(%rsp)
	movq	240(%rsp), %rcx
	movq	%rcx, 72(%rsp)
	movups	176(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB21_5:
	leaq	16(%r14), %r12
.Ltmp119:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp120:
	movups	64(%rsp), %xmm0
	movaps	%xmm0, 144(%rsp)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp125:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp126:
.Ltmp127:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp128:
	movq	80(%rsp), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB21_12
	movq	%rax, (%rbx)
	movups	88(%rsp), %xmm0
	movups	104(%rsp), %xmm1
	movups	120(%rsp), %xmm2
	movups	136(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movq	152(%rsp), %rax
	movq	%rax, 72(%rbx)
	movq	%rbx, %rax
	addq	$248, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB21_12:
	.cfi_def_cfa_offset 288
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB21_10:
.Ltmp121:
	movq	%rax, %rbx
.Ltmp122:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946
.Ltmp123:
	jmp	.LBB21_11
.LBB21_15:
.Ltmp124:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB21_3:
.Ltmp115:
.Ltmp116:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp117:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, (%rsp)
	jmp	.LBB21_5
.LBB21_2:
.Ltmp118:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB21_13:
.Ltmp129:
	movq	%rax, %rbx
.Ltmp130:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946
.Ltmp131:
.LBB21_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB21_14:
.Ltmp132:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end21:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E, .Lfunc_end21-_ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h0ccfdae8bdd8fe54E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table21:
.Lexception20:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end20-.Lcst_begin20
.Lcst_begin20:
	.uleb128 .Ltmp113-.Lfunc_begin20
	.uleb128 .Ltmp114-.Ltmp113
	.uleb128 .Ltmp115-.Lfunc_begin20
	.byte	3
	.uleb128 .Ltmp119-.Lfunc_begin20
	.uleb128 .Ltmp120-.Ltmp119
	.uleb128 .Ltmp121-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp125-.Lfunc_begin20
	.uleb128 .Ltmp128-.Ltmp125
	.uleb128 .Ltmp129-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp128-.Lfunc_begin20
	.uleb128 .Ltmp122-.Ltmp128
	.byte	0
	.byte	0
	.uleb128 .Ltmp122-.Lfunc_begin20
	.uleb128 .Ltmp123-.Ltmp122
	.uleb128 .Ltmp124-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp116-.Lfunc_begin20
	.uleb128 .Ltmp117-.Ltmp116
	.uleb128 .Ltmp118-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp117-.Lfunc_begin20
	.uleb128 .Ltmp130-.Ltmp117
	.byte	0
	.byte	0
	.uleb128 .Ltmp130-.Lfunc_begin20
	.uleb128 .Ltmp131-.Ltmp130
	.uleb128 .Ltmp132-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp131-.Lfunc_begin20
	.uleb128 .Lfunc_end21-.Ltmp131
	.byte	0
	.byte	0
.Lcst_end20:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE,@function
_ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE:
.Lfunc_begin21:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception21
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movq	112(%rcx), %rdx
	movq	%rdx, 256(%rsp)
	movups	48(%rcx), %xmm0
	movups	64(%rcx), %xmm1
	movups	80(%rcx), %xmm2
	movups	96(%rcx), %xmm3
	movups	%xmm3, 240(%rsp)
	movups	%xmm2, 224(%rsp)
	movups	%xmm1, 208(%rsp)
	movups	%xmm0, 192(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 144(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 152(%rsp)
	movups	24(%rcx), %xmm0
	movups	%xmm0, 168(%rsp)
	movq	40(%rcx), %rax
	movq	%rax, 184(%rsp)
	movzwl	(%rdx), %ecx
.Ltmp133:
	leaq	96(%rsp), %rdi
	leaq	144(%rsp), %rdx
	callq	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E
.Ltmp134:
	movq	96(%rsp), %rax
	movups	120(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movq	136(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movups	104(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB22_5:
	leaq	16(%r14), %r12
.Ltmp139:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp140:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp142:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp143:
.Ltmp144:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp145:
	movq	48(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB22_12
	movq	%rax, (%rbx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movq	88(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB22_12:
	.cfi_def_cfa_offset 304
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB22_10:
.Ltmp141:
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB22_3:
.Ltmp135:
.Ltmp136:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp137:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%rsp)
	jmp	.LBB22_5
.LBB22_2:
.Ltmp138:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB22_13:
.Ltmp146:
	movq	%rax, %rbx
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end22:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE, .Lfunc_end22-_ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h10ab7c98277a6ecaE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table22:
.Lexception21:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end21-.Lcst_begin21
.Lcst_begin21:
	.uleb128 .Ltmp133-.Lfunc_begin21
	.uleb128 .Ltmp134-.Ltmp133
	.uleb128 .Ltmp135-.Lfunc_begin21
	.byte	3
	.uleb128 .Ltmp139-.Lfunc_begin21
	.uleb128 .Ltmp140-.Ltmp139
	.uleb128 .Ltmp141-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp142-.Lfunc_begin21
	.uleb128 .Ltmp145-.Ltmp142
	.uleb128 .Ltmp146-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp145-.Lfunc_begin21
	.uleb128 .Ltmp136-.Ltmp145
	.byte	0
	.byte	0
	.uleb128 .Ltmp136-.Lfunc_begin21
	.uleb128 .Ltmp137-.Ltmp136
	.uleb128 .Ltmp138-.Lfunc_begin21
	.byte	1
	.uleb128 .Ltmp137-.Lfunc_begin21
	.uleb128 .Lfunc_end22-.Ltmp137
	.byte	0
	.byte	0
.Lcst_end21:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE,@function
_ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE:
.Lfunc_begin22:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception22
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp147:
	leaq	80(%rsp), %rdi
	callq	*_ZN90_$LT$nepenthe_ops..gate..Gate$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17ha6470eac9714e03cE@GOTPCREL(%rip)
.Ltmp148:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB23_5:
	leaq	16(%r12), %rbp
.Ltmp153:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp154:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp156:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp157:
.Ltmp158:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp159:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB23_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB23_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB23_10:
.Ltmp155:
	jmp	.LBB23_11
.LBB23_3:
.Ltmp149:
.Ltmp150:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp151:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB23_5
.LBB23_2:
.Ltmp152:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB23_15:
.Ltmp160:
.LBB23_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB23_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB23_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end23:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE, .Lfunc_end23-_ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h1594f3916a0f378eE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception22:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end22-.Lcst_begin22
.Lcst_begin22:
	.uleb128 .Ltmp147-.Lfunc_begin22
	.uleb128 .Ltmp148-.Ltmp147
	.uleb128 .Ltmp149-.Lfunc_begin22
	.byte	3
	.uleb128 .Ltmp153-.Lfunc_begin22
	.uleb128 .Ltmp154-.Ltmp153
	.uleb128 .Ltmp155-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp156-.Lfunc_begin22
	.uleb128 .Ltmp159-.Ltmp156
	.uleb128 .Ltmp160-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp159-.Lfunc_begin22
	.uleb128 .Ltmp150-.Ltmp159
	.byte	0
	.byte	0
	.uleb128 .Ltmp150-.Lfunc_begin22
	.uleb128 .Ltmp151-.Ltmp150
	.uleb128 .Ltmp152-.Lfunc_begin22
	.byte	1
	.uleb128 .Ltmp151-.Lfunc_begin22
	.uleb128 .Lfunc_end23-.Ltmp151
	.byte	0
	.byte	0
.Lcst_end22:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E:
.Lfunc_begin23:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception23
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$672, %rsp
	.cfi_def_cfa_offset 720
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rdx
	movq	160(%rcx), %rsi
	movq	168(%rcx), %rax
	movq	152(%rcx), %rdi
	movq	%rdi, 32(%rsp)
	movups	120(%rcx), %xmm0
	movups	136(%rcx), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rdx, 48(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 56(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	72(%rcx), %xmm3
	movups	%xmm0, 72(%rsp)
	movups	%xmm1, 88(%rsp)
	movups	%xmm2, 104(%rsp)
	movups	%xmm3, 120(%rsp)
	movups	88(%rcx), %xmm0
	movups	%xmm0, 136(%rsp)
	movups	104(%rcx), %xmm0
	movups	%xmm0, 152(%rsp)
	movzwl	4(%rax), %ecx
	movzbl	6(%rax), %edx
	shll	$16, %edx
	orl	%ecx, %edx
	shlq	$32, %rdx
	movl	(%rax), %r8d
	orq	%rdx, %r8
.Ltmp161:
	leaq	336(%rsp), %rdi
	movq	%rsp, %rdx
	leaq	48(%rsp), %rcx
	callq	*_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E@GOTPCREL(%rip)
.Ltmp162:
	movq	336(%rsp), %r12
	leaq	360(%rsp), %rsi
	leaq	192(%rsp), %rdi
	movl	$136, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	496(%rsp), %rax
	movups	344(%rsp), %xmm0
	movq	%r12, 168(%rsp)
	movups	%xmm0, 176(%rsp)
	movq	%rax, 328(%rsp)
.LBB24_5:
	leaq	16(%r14), %r13
.Ltmp167:
	movq	%r13, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp168:
	leaq	504(%rsp), %r12
	leaq	168(%rsp), %rsi
	movl	$168, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp170:
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp171:
.Ltmp172:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp173:
	movq	504(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB24_12
	leaq	512(%rsp), %rsi
	movq	%rax, (%rbx)
	movq	%rbx, %rdi
	addq	$8, %rdi
	movl	$160, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$672, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB24_12:
	.cfi_def_cfa_offset 720
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB24_10:
.Ltmp169:
	movq	%rax, %rbx
	leaq	168(%rsp), %r12
	movq	%r12, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_3:
.Ltmp163:
.Ltmp164:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp165:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, 168(%rsp)
	jmp	.LBB24_5
.LBB24_2:
.Ltmp166:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB24_13:
.Ltmp174:
	movq	%rax, %rbx
	movq	%r12, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end24:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E, .Lfunc_end24-_ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h1928a8ee64e602e0E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception23:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end23-.Lcst_begin23
.Lcst_begin23:
	.uleb128 .Ltmp161-.Lfunc_begin23
	.uleb128 .Ltmp162-.Ltmp161
	.uleb128 .Ltmp163-.Lfunc_begin23
	.byte	3
	.uleb128 .Ltmp162-.Lfunc_begin23
	.uleb128 .Ltmp167-.Ltmp162
	.byte	0
	.byte	0
	.uleb128 .Ltmp167-.Lfunc_begin23
	.uleb128 .Ltmp168-.Ltmp167
	.uleb128 .Ltmp169-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp168-.Lfunc_begin23
	.uleb128 .Ltmp170-.Ltmp168
	.byte	0
	.byte	0
	.uleb128 .Ltmp170-.Lfunc_begin23
	.uleb128 .Ltmp173-.Ltmp170
	.uleb128 .Ltmp174-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp173-.Lfunc_begin23
	.uleb128 .Ltmp164-.Ltmp173
	.byte	0
	.byte	0
	.uleb128 .Ltmp164-.Lfunc_begin23
	.uleb128 .Ltmp165-.Ltmp164
	.uleb128 .Ltmp166-.Lfunc_begin23
	.byte	1
	.uleb128 .Ltmp165-.Lfunc_begin23
	.uleb128 .Lfunc_end24-.Ltmp165
	.byte	0
	.byte	0
.Lcst_end23:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E:
.Lfunc_begin24:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception24
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp175:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	*_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE@GOTPCREL(%rip)
.Ltmp176:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB25_5:
	leaq	16(%r12), %rbp
.Ltmp181:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp182:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp184:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp185:
.Ltmp186:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp187:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB25_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB25_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB25_10:
.Ltmp183:
	jmp	.LBB25_11
.LBB25_3:
.Ltmp177:
.Ltmp178:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp179:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB25_5
.LBB25_2:
.Ltmp180:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB25_15:
.Ltmp188:
.LBB25_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB25_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB25_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end25:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E, .Lfunc_end25-_ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h23fecbacb7adf978E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table25:
.Lexception24:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end24-.Lcst_begin24
.Lcst_begin24:
	.uleb128 .Ltmp175-.Lfunc_begin24
	.uleb128 .Ltmp176-.Ltmp175
	.uleb128 .Ltmp177-.Lfunc_begin24
	.byte	3
	.uleb128 .Ltmp181-.Lfunc_begin24
	.uleb128 .Ltmp182-.Ltmp181
	.uleb128 .Ltmp183-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp184-.Lfunc_begin24
	.uleb128 .Ltmp187-.Ltmp184
	.uleb128 .Ltmp188-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp187-.Lfunc_begin24
	.uleb128 .Ltmp178-.Ltmp187
	.byte	0
	.byte	0
	.uleb128 .Ltmp178-.Lfunc_begin24
	.uleb128 .Ltmp179-.Ltmp178
	.uleb128 .Ltmp180-.Lfunc_begin24
	.byte	1
	.uleb128 .Ltmp179-.Lfunc_begin24
	.uleb128 .Lfunc_end25-.Ltmp179
	.byte	0
	.byte	0
.Lcst_end24:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E:
.Lfunc_begin25:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception25
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movq	112(%rcx), %rdx
	movq	%rdx, 256(%rsp)
	movups	48(%rcx), %xmm0
	movups	64(%rcx), %xmm1
	movups	80(%rcx), %xmm2
	movups	96(%rcx), %xmm3
	movups	%xmm3, 240(%rsp)
	movups	%xmm2, 224(%rsp)
	movups	%xmm1, 208(%rsp)
	movups	%xmm0, 192(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 144(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 152(%rsp)
	movups	24(%rcx), %xmm0
	movups	%xmm0, 168(%rsp)
	movq	40(%rcx), %rax
	movq	%rax, 184(%rsp)
	movzwl	(%rdx), %ecx
.Ltmp189:
	leaq	96(%rsp), %rdi
	leaq	144(%rsp), %rdx
	callq	*_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E@GOTPCREL(%rip)
.Ltmp190:
	movq	96(%rsp), %rax
	movups	120(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movq	136(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movups	104(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB26_5:
	leaq	16(%r14), %r12
.Ltmp195:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp196:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp198:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp199:
.Ltmp200:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp201:
	movq	48(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB26_12
	movq	%rax, (%rbx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movq	88(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB26_12:
	.cfi_def_cfa_offset 304
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB26_10:
.Ltmp197:
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB26_3:
.Ltmp191:
.Ltmp192:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp193:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%rsp)
	jmp	.LBB26_5
.LBB26_2:
.Ltmp194:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB26_13:
.Ltmp202:
	movq	%rax, %rbx
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end26:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E, .Lfunc_end26-_ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h2518bf613c410ba5E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table26:
.Lexception25:
	.byte	255
	.byte	155
	.uleb128 .Lttbase12-.Lttbaseref12
.Lttbaseref12:
	.byte	1
	.uleb128 .Lcst_end25-.Lcst_begin25
.Lcst_begin25:
	.uleb128 .Ltmp189-.Lfunc_begin25
	.uleb128 .Ltmp190-.Ltmp189
	.uleb128 .Ltmp191-.Lfunc_begin25
	.byte	3
	.uleb128 .Ltmp195-.Lfunc_begin25
	.uleb128 .Ltmp196-.Ltmp195
	.uleb128 .Ltmp197-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp198-.Lfunc_begin25
	.uleb128 .Ltmp201-.Ltmp198
	.uleb128 .Ltmp202-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp201-.Lfunc_begin25
	.uleb128 .Ltmp192-.Ltmp201
	.byte	0
	.byte	0
	.uleb128 .Ltmp192-.Lfunc_begin25
	.uleb128 .Ltmp193-.Ltmp192
	.uleb128 .Ltmp194-.Lfunc_begin25
	.byte	1
	.uleb128 .Ltmp193-.Lfunc_begin25
	.uleb128 .Lfunc_end26-.Ltmp193
	.byte	0
	.byte	0
.Lcst_end25:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase12:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE,@function
_ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE:
.Lfunc_begin26:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception26
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movq	112(%rcx), %rdx
	movq	%rdx, 256(%rsp)
	movups	48(%rcx), %xmm0
	movups	64(%rcx), %xmm1
	movups	80(%rcx), %xmm2
	movups	96(%rcx), %xmm3
	movups	%xmm3, 240(%rsp)
	movups	%xmm2, 224(%rsp)
	movups	%xmm1, 208(%rsp)
	movups	%xmm0, 192(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 144(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 152(%rsp)
	movups	24(%rcx), %xmm0
	movups	%xmm0, 168(%rsp)
	movq	40(%rcx), %rax
	movq	%rax, 184(%rsp)
	movzwl	(%rdx), %ecx
.Ltmp203:
	leaq	96(%rsp), %rdi
	leaq	144(%rsp), %rdx
	callq	*_ZN100_$LT$nepenthe_ops..depthwise..Depthwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h89b131d87f9ba854E@GOTPCREL(%rip)
.Ltmp204:
	movq	96(%rsp), %rax
	movups	120(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movq	136(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movups	104(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB27_5:
	leaq	16(%r14), %r12
.Ltmp209:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp210:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp212:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp213:
.Ltmp214:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp215:
	movq	48(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB27_12
	movq	%rax, (%rbx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movq	88(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB27_12:
	.cfi_def_cfa_offset 304
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB27_10:
.Ltmp211:
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB27_3:
.Ltmp205:
.Ltmp206:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp207:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%rsp)
	jmp	.LBB27_5
.LBB27_2:
.Ltmp208:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB27_13:
.Ltmp216:
	movq	%rax, %rbx
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end27:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE, .Lfunc_end27-_ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h2676fe9126e6f88eE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table27:
.Lexception26:
	.byte	255
	.byte	155
	.uleb128 .Lttbase13-.Lttbaseref13
.Lttbaseref13:
	.byte	1
	.uleb128 .Lcst_end26-.Lcst_begin26
.Lcst_begin26:
	.uleb128 .Ltmp203-.Lfunc_begin26
	.uleb128 .Ltmp204-.Ltmp203
	.uleb128 .Ltmp205-.Lfunc_begin26
	.byte	3
	.uleb128 .Ltmp209-.Lfunc_begin26
	.uleb128 .Ltmp210-.Ltmp209
	.uleb128 .Ltmp211-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp212-.Lfunc_begin26
	.uleb128 .Ltmp215-.Ltmp212
	.uleb128 .Ltmp216-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp215-.Lfunc_begin26
	.uleb128 .Ltmp206-.Ltmp215
	.byte	0
	.byte	0
	.uleb128 .Ltmp206-.Lfunc_begin26
	.uleb128 .Ltmp207-.Ltmp206
	.uleb128 .Ltmp208-.Lfunc_begin26
	.byte	1
	.uleb128 .Ltmp207-.Lfunc_begin26
	.uleb128 .Lfunc_end27-.Ltmp207
	.byte	0
	.byte	0
.Lcst_end26:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase13:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E:
.Lfunc_begin27:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception27
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp217:
	leaq	80(%rsp), %rdi
	callq	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE
.Ltmp218:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB28_5:
	leaq	16(%r12), %rbp
.Ltmp223:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp224:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp226:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp227:
.Ltmp228:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp229:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB28_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB28_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB28_10:
.Ltmp225:
	jmp	.LBB28_11
.LBB28_3:
.Ltmp219:
.Ltmp220:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp221:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB28_5
.LBB28_2:
.Ltmp222:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB28_15:
.Ltmp230:
.LBB28_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB28_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB28_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end28:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E, .Lfunc_end28-_ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h2c4321802f98dd18E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table28:
.Lexception27:
	.byte	255
	.byte	155
	.uleb128 .Lttbase14-.Lttbaseref14
.Lttbaseref14:
	.byte	1
	.uleb128 .Lcst_end27-.Lcst_begin27
.Lcst_begin27:
	.uleb128 .Ltmp217-.Lfunc_begin27
	.uleb128 .Ltmp218-.Ltmp217
	.uleb128 .Ltmp219-.Lfunc_begin27
	.byte	3
	.uleb128 .Ltmp223-.Lfunc_begin27
	.uleb128 .Ltmp224-.Ltmp223
	.uleb128 .Ltmp225-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp226-.Lfunc_begin27
	.uleb128 .Ltmp229-.Ltmp226
	.uleb128 .Ltmp230-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp229-.Lfunc_begin27
	.uleb128 .Ltmp220-.Ltmp229
	.byte	0
	.byte	0
	.uleb128 .Ltmp220-.Lfunc_begin27
	.uleb128 .Ltmp221-.Ltmp220
	.uleb128 .Ltmp222-.Lfunc_begin27
	.byte	1
	.uleb128 .Ltmp221-.Lfunc_begin27
	.uleb128 .Lfunc_end28-.Ltmp221
	.byte	0
	.byte	0
.Lcst_end27:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase14:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E:
.Lfunc_begin28:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception28
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp231:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	*_ZN90_$LT$nepenthe_ops..gate..Gate$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17ha6470eac9714e03cE@GOTPCREL(%rip)
.Ltmp232:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB29_5:
	leaq	16(%r12), %rbp
.Ltmp237:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp238:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp240:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp241:
.Ltmp242:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp243:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB29_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB29_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB29_10:
.Ltmp239:
	jmp	.LBB29_11
.LBB29_3:
.Ltmp233:
.Ltmp234:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp235:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB29_5
.LBB29_2:
.Ltmp236:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB29_15:
.Ltmp244:
.LBB29_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB29_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB29_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end29:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E, .Lfunc_end29-_ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h2dbb8699ee875795E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table29:
.Lexception28:
	.byte	255
	.byte	155
	.uleb128 .Lttbase15-.Lttbaseref15
.Lttbaseref15:
	.byte	1
	.uleb128 .Lcst_end28-.Lcst_begin28
.Lcst_begin28:
	.uleb128 .Ltmp231-.Lfunc_begin28
	.uleb128 .Ltmp232-.Ltmp231
	.uleb128 .Ltmp233-.Lfunc_begin28
	.byte	3
	.uleb128 .Ltmp237-.Lfunc_begin28
	.uleb128 .Ltmp238-.Ltmp237
	.uleb128 .Ltmp239-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp240-.Lfunc_begin28
	.uleb128 .Ltmp243-.Ltmp240
	.uleb128 .Ltmp244-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp243-.Lfunc_begin28
	.uleb128 .Ltmp234-.Ltmp243
	.byte	0
	.byte	0
	.uleb128 .Ltmp234-.Lfunc_begin28
	.uleb128 .Ltmp235-.Ltmp234
	.uleb128 .Ltmp236-.Lfunc_begin28
	.byte	1
	.uleb128 .Ltmp235-.Lfunc_begin28
	.uleb128 .Lfunc_end29-.Ltmp235
	.byte	0
	.byte	0
.Lcst_end28:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase15:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E:
.Lfunc_begin29:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception29
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$296, %rsp
	.cfi_def_cfa_offset 336
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp245:
	leaq	200(%rsp), %rdi
	callq	*_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E@GOTPCREL(%rip)
.Ltmp246:
	movq	200(%rsp), %rax
	movups	224(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movups	240(%rsp), %xmm0
	movups	%xmm0, 40(%rsp)
	movups	256(%rsp), %xmm0
	movups	%xmm0, 56(%rsp)
	movups	272(%rsp), %xmm0
	movups	%xmm0, 72(%rsp)
	movq	288(%rsp), %rcx
	movq	%rcx, 88(%rsp)
	movups	208(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB30_5:
	leaq	16(%r14), %r12
.Ltmp251:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp252:
	movups	80(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movups	64(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
.Ltmp257:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp258:
.Ltmp259:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp260:
	movq	96(%rsp), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB30_12
	movq	%rax, (%rbx)
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	136(%rsp), %xmm2
	movups	152(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movups	168(%rsp), %xmm0
	movups	%xmm0, 72(%rbx)
	movq	184(%rsp), %rax
	movq	%rax, 88(%rbx)
	movq	%rbx, %rax
	addq	$296, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB30_12:
	.cfi_def_cfa_offset 336
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB30_10:
.Ltmp253:
	movq	%rax, %rbx
.Ltmp254:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946
.Ltmp255:
	jmp	.LBB30_11
.LBB30_15:
.Ltmp256:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB30_3:
.Ltmp247:
.Ltmp248:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp249:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, (%rsp)
	jmp	.LBB30_5
.LBB30_2:
.Ltmp250:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB30_13:
.Ltmp261:
	movq	%rax, %rbx
.Ltmp262:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946
.Ltmp263:
.LBB30_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB30_14:
.Ltmp264:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end30:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E, .Lfunc_end30-_ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h35fcb33704e395a6E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table30:
.Lexception29:
	.byte	255
	.byte	155
	.uleb128 .Lttbase16-.Lttbaseref16
.Lttbaseref16:
	.byte	1
	.uleb128 .Lcst_end29-.Lcst_begin29
.Lcst_begin29:
	.uleb128 .Ltmp245-.Lfunc_begin29
	.uleb128 .Ltmp246-.Ltmp245
	.uleb128 .Ltmp247-.Lfunc_begin29
	.byte	3
	.uleb128 .Ltmp251-.Lfunc_begin29
	.uleb128 .Ltmp252-.Ltmp251
	.uleb128 .Ltmp253-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp257-.Lfunc_begin29
	.uleb128 .Ltmp260-.Ltmp257
	.uleb128 .Ltmp261-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp260-.Lfunc_begin29
	.uleb128 .Ltmp254-.Ltmp260
	.byte	0
	.byte	0
	.uleb128 .Ltmp254-.Lfunc_begin29
	.uleb128 .Ltmp255-.Ltmp254
	.uleb128 .Ltmp256-.Lfunc_begin29
	.byte	1
	.uleb128 .Ltmp248-.Lfunc_begin29
	.uleb128 .Ltmp249-.Ltmp248
	.uleb128 .Ltmp250-.Lfunc_begin29
	.byte	1
	.uleb128 .Ltmp249-.Lfunc_begin29
	.uleb128 .Ltmp262-.Ltmp249
	.byte	0
	.byte	0
	.uleb128 .Ltmp262-.Lfunc_begin29
	.uleb128 .Ltmp263-.Ltmp262
	.uleb128 .Ltmp264-.Lfunc_begin29
	.byte	1
	.uleb128 .Ltmp263-.Lfunc_begin29
	.uleb128 .Lfunc_end30-.Ltmp263
	.byte	0
	.byte	0
.Lcst_end29:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase16:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E:
.Lfunc_begin30:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception30
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$344, %rsp
	.cfi_def_cfa_offset 384
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movups	72(%rcx), %xmm0
	movups	88(%rcx), %xmm1
	movups	104(%rcx), %xmm2
	movups	%xmm2, 328(%rsp)
	movups	%xmm1, 312(%rsp)
	movups	%xmm0, 296(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 224(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 232(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	%xmm0, 248(%rsp)
	movups	%xmm1, 264(%rsp)
	movups	%xmm2, 280(%rsp)
	movzwl	(%rdx), %eax
	movzbl	2(%rdx), %ecx
	shll	$16, %ecx
	orl	%eax, %ecx
.Ltmp265:
	leaq	152(%rsp), %rdi
	leaq	224(%rsp), %rdx
	callq	*_ZN102_$LT$nepenthe_ops..norm..ChannelLayerNorm$u20$as$u20$nepenthe_ops..fused..Operation$LT$3_usize$GT$$GT$8backward17hff13dc6657335af0E@GOTPCREL(%rip)
.Ltmp266:
	movq	152(%rsp), %rax
	movups	176(%rsp), %xmm0
	movups	%xmm0, 32(%rsp)
	movups	192(%rsp), %xmm0
	movups	%xmm0, 48(%rsp)
	movups	208(%rsp), %xmm0
	movups	%xmm0, 64(%rsp)
	movups	160(%rsp), %xmm0
	movq	%rax, 8(%rsp)
	movups	%xmm0, 16(%rsp)
.LBB31_5:
	leaq	16(%r14), %r12
.Ltmp271:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp272:
	movq	72(%rsp), %rax
	movq	%rax, 144(%rsp)
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp274:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp275:
.Ltmp276:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp277:
	movq	80(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB31_12
	movq	%rax, (%rbx)
	movups	88(%rsp), %xmm0
	movups	104(%rsp), %xmm1
	movups	120(%rsp), %xmm2
	movups	136(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movq	%rbx, %rax
	addq	$344, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB31_12:
	.cfi_def_cfa_offset 384
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB31_10:
.Ltmp273:
	movq	%rax, %rbx
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB31_3:
.Ltmp267:
.Ltmp268:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp269:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, 8(%rsp)
	jmp	.LBB31_5
.LBB31_2:
.Ltmp270:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB31_13:
.Ltmp278:
	movq	%rax, %rbx
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end31:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E, .Lfunc_end31-_ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h3b8788b2ce3e9c63E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table31:
.Lexception30:
	.byte	255
	.byte	155
	.uleb128 .Lttbase17-.Lttbaseref17
.Lttbaseref17:
	.byte	1
	.uleb128 .Lcst_end30-.Lcst_begin30
.Lcst_begin30:
	.uleb128 .Ltmp265-.Lfunc_begin30
	.uleb128 .Ltmp266-.Ltmp265
	.uleb128 .Ltmp267-.Lfunc_begin30
	.byte	3
	.uleb128 .Ltmp271-.Lfunc_begin30
	.uleb128 .Ltmp272-.Ltmp271
	.uleb128 .Ltmp273-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp274-.Lfunc_begin30
	.uleb128 .Ltmp277-.Ltmp274
	.uleb128 .Ltmp278-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp277-.Lfunc_begin30
	.uleb128 .Ltmp268-.Ltmp277
	.byte	0
	.byte	0
	.uleb128 .Ltmp268-.Lfunc_begin30
	.uleb128 .Ltmp269-.Ltmp268
	.uleb128 .Ltmp270-.Lfunc_begin30
	.byte	1
	.uleb128 .Ltmp269-.Lfunc_begin30
	.uleb128 .Lfunc_end31-.Ltmp269
	.byte	0
	.byte	0
.Lcst_end30:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase17:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E:
.Lfunc_begin31:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception31
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp279:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	*_ZN102_$LT$nepenthe_ops..norm..ChannelLayerNorm$u20$as$u20$nepenthe_ops..fused..Operation$LT$3_usize$GT$$GT$7forward17h408ad35368c36368E@GOTPCREL(%rip)
.Ltmp280:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB32_5:
	leaq	16(%r12), %rbp
.Ltmp285:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp286:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp288:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp289:
.Ltmp290:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp291:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB32_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB32_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB32_10:
.Ltmp287:
	jmp	.LBB32_11
.LBB32_3:
.Ltmp281:
.Ltmp282:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp283:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB32_5
.LBB32_2:
.Ltmp284:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB32_15:
.Ltmp292:
.LBB32_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB32_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB32_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end32:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E, .Lfunc_end32-_ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h3c2060be3e8efe47E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table32:
.Lexception31:
	.byte	255
	.byte	155
	.uleb128 .Lttbase18-.Lttbaseref18
.Lttbaseref18:
	.byte	1
	.uleb128 .Lcst_end31-.Lcst_begin31
.Lcst_begin31:
	.uleb128 .Ltmp279-.Lfunc_begin31
	.uleb128 .Ltmp280-.Ltmp279
	.uleb128 .Ltmp281-.Lfunc_begin31
	.byte	3
	.uleb128 .Ltmp285-.Lfunc_begin31
	.uleb128 .Ltmp286-.Ltmp285
	.uleb128 .Ltmp287-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp288-.Lfunc_begin31
	.uleb128 .Ltmp291-.Ltmp288
	.uleb128 .Ltmp292-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp291-.Lfunc_begin31
	.uleb128 .Ltmp282-.Ltmp291
	.byte	0
	.byte	0
	.uleb128 .Ltmp282-.Lfunc_begin31
	.uleb128 .Ltmp283-.Ltmp282
	.uleb128 .Ltmp284-.Lfunc_begin31
	.byte	1
	.uleb128 .Ltmp283-.Lfunc_begin31
	.uleb128 .Lfunc_end32-.Ltmp283
	.byte	0
	.byte	0
.Lcst_end31:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase18:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE,@function
_ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE:
.Lfunc_begin32:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception32
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$560, %rsp
	.cfi_def_cfa_offset 608
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	136(%rcx), %rdi
	movq	%rax, 296(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 304(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	72(%rcx), %xmm3
	movups	%xmm0, 320(%rsp)
	movups	%xmm1, 336(%rsp)
	movups	%xmm2, 352(%rsp)
	movups	%xmm3, 368(%rsp)
	movups	88(%rcx), %xmm0
	movups	%xmm0, 384(%rsp)
	movups	104(%rcx), %xmm0
	movups	%xmm0, 400(%rsp)
	movl	(%rdi), %eax
	movzwl	4(%rdi), %r8d
	shlq	$32, %r8
	orq	%rax, %r8
.Ltmp293:
	leaq	152(%rsp), %rdi
	leaq	296(%rsp), %rcx
	callq	*_ZN105_$LT$nepenthe_ops..feed_forward..FeedForward$u20$as$u20$nepenthe_ops..fused..Operation$LT$6_usize$GT$$GT$8backward17hf80c6ad93f809300E@GOTPCREL(%rip)
.Ltmp294:
	movq	152(%rsp), %rax
	movups	176(%rsp), %xmm0
	movups	%xmm0, 32(%rsp)
	movups	192(%rsp), %xmm0
	movups	%xmm0, 48(%rsp)
	movups	208(%rsp), %xmm0
	movups	%xmm0, 64(%rsp)
	movups	224(%rsp), %xmm0
	movups	%xmm0, 80(%rsp)
	movups	240(%rsp), %xmm0
	movups	%xmm0, 96(%rsp)
	movups	256(%rsp), %xmm0
	movups	%xmm0, 112(%rsp)
	movq	288(%rsp), %rcx
	movups	160(%rsp), %xmm0
	movups	272(%rsp), %xmm1
	movq	%rax, 8(%rsp)
	movups	%xmm0, 16(%rsp)
	movups	%xmm1, 128(%rsp)
	movq	%rcx, 144(%rsp)
.LBB33_5:
	leaq	16(%r14), %r13
.Ltmp299:
	movq	%r13, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp300:
	leaq	416(%rsp), %r12
	leaq	8(%rsp), %rsi
	movl	$144, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp302:
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp303:
.Ltmp304:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp305:
	movq	416(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB33_12
	leaq	424(%rsp), %rsi
	movq	%rax, (%rbx)
	movq	%rbx, %rdi
	addq	$8, %rdi
	movl	$136, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$560, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB33_12:
	.cfi_def_cfa_offset 608
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB33_10:
.Ltmp301:
	movq	%rax, %rbx
	leaq	8(%rsp), %r12
	movq	%r12, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB33_3:
.Ltmp295:
.Ltmp296:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp297:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, 8(%rsp)
	jmp	.LBB33_5
.LBB33_2:
.Ltmp298:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB33_13:
.Ltmp306:
	movq	%rax, %rbx
	movq	%r12, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end33:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE, .Lfunc_end33-_ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h4350e8f130b48afeE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table33:
.Lexception32:
	.byte	255
	.byte	155
	.uleb128 .Lttbase19-.Lttbaseref19
.Lttbaseref19:
	.byte	1
	.uleb128 .Lcst_end32-.Lcst_begin32
.Lcst_begin32:
	.uleb128 .Ltmp293-.Lfunc_begin32
	.uleb128 .Ltmp294-.Ltmp293
	.uleb128 .Ltmp295-.Lfunc_begin32
	.byte	3
	.uleb128 .Ltmp299-.Lfunc_begin32
	.uleb128 .Ltmp300-.Ltmp299
	.uleb128 .Ltmp301-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp300-.Lfunc_begin32
	.uleb128 .Ltmp302-.Ltmp300
	.byte	0
	.byte	0
	.uleb128 .Ltmp302-.Lfunc_begin32
	.uleb128 .Ltmp305-.Ltmp302
	.uleb128 .Ltmp306-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp305-.Lfunc_begin32
	.uleb128 .Ltmp296-.Ltmp305
	.byte	0
	.byte	0
	.uleb128 .Ltmp296-.Lfunc_begin32
	.uleb128 .Ltmp297-.Ltmp296
	.uleb128 .Ltmp298-.Lfunc_begin32
	.byte	1
	.uleb128 .Ltmp297-.Lfunc_begin32
	.uleb128 .Lfunc_end33-.Ltmp297
	.byte	0
	.byte	0
.Lcst_end32:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase19:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE,@function
_ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE:
.Lfunc_begin33:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception33
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp307:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E
.Ltmp308:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB34_5:
	leaq	16(%r12), %rbp
.Ltmp313:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp314:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp316:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp317:
.Ltmp318:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp319:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB34_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB34_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB34_10:
.Ltmp315:
	jmp	.LBB34_11
.LBB34_3:
.Ltmp309:
.Ltmp310:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp311:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB34_5
.LBB34_2:
.Ltmp312:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB34_15:
.Ltmp320:
.LBB34_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB34_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB34_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end34:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE, .Lfunc_end34-_ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h46617358514ecc8dE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table34:
.Lexception33:
	.byte	255
	.byte	155
	.uleb128 .Lttbase20-.Lttbaseref20
.Lttbaseref20:
	.byte	1
	.uleb128 .Lcst_end33-.Lcst_begin33
.Lcst_begin33:
	.uleb128 .Ltmp307-.Lfunc_begin33
	.uleb128 .Ltmp308-.Ltmp307
	.uleb128 .Ltmp309-.Lfunc_begin33
	.byte	3
	.uleb128 .Ltmp313-.Lfunc_begin33
	.uleb128 .Ltmp314-.Ltmp313
	.uleb128 .Ltmp315-.Lfunc_begin33
	.byte	0
	.uleb128 .Ltmp316-.Lfunc_begin33
	.uleb128 .Ltmp319-.Ltmp316
	.uleb128 .Ltmp320-.Lfunc_begin33
	.byte	0
	.uleb128 .Ltmp319-.Lfunc_begin33
	.uleb128 .Ltmp310-.Ltmp319
	.byte	0
	.byte	0
	.uleb128 .Ltmp310-.Lfunc_begin33
	.uleb128 .Ltmp311-.Ltmp310
	.uleb128 .Ltmp312-.Lfunc_begin33
	.byte	1
	.uleb128 .Ltmp311-.Lfunc_begin33
	.uleb128 .Lfunc_end34-.Ltmp311
	.byte	0
	.byte	0
.Lcst_end33:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase20:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E:
.Lfunc_begin34:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception34
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp321:
	leaq	80(%rsp), %rdi
	callq	*_ZN102_$LT$nepenthe_ops..norm..ChannelLayerNorm$u20$as$u20$nepenthe_ops..fused..Operation$LT$3_usize$GT$$GT$7forward17h408ad35368c36368E@GOTPCREL(%rip)
.Ltmp322:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB35_5:
	leaq	16(%r12), %rbp
.Ltmp327:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp328:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp330:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp331:
.Ltmp332:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp333:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB35_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB35_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB35_10:
.Ltmp329:
	jmp	.LBB35_11
.LBB35_3:
.Ltmp323:
.Ltmp324:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp325:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB35_5
.LBB35_2:
.Ltmp326:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB35_15:
.Ltmp334:
.LBB35_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB35_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end35:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E, .Lfunc_end35-_ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h4f17c6864b2650e8E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table35:
.Lexception34:
	.byte	255
	.byte	155
	.uleb128 .Lttbase21-.Lttbaseref21
.Lttbaseref21:
	.byte	1
	.uleb128 .Lcst_end34-.Lcst_begin34
.Lcst_begin34:
	.uleb128 .Ltmp321-.Lfunc_begin34
	.uleb128 .Ltmp322-.Ltmp321
	.uleb128 .Ltmp323-.Lfunc_begin34
	.byte	3
	.uleb128 .Ltmp327-.Lfunc_begin34
	.uleb128 .Ltmp328-.Ltmp327
	.uleb128 .Ltmp329-.Lfunc_begin34
	.byte	0
	.uleb128 .Ltmp330-.Lfunc_begin34
	.uleb128 .Ltmp333-.Ltmp330
	.uleb128 .Ltmp334-.Lfunc_begin34
	.byte	0
	.uleb128 .Ltmp333-.Lfunc_begin34
	.uleb128 .Ltmp324-.Ltmp333
	.byte	0
	.byte	0
	.uleb128 .Ltmp324-.Lfunc_begin34
	.uleb128 .Ltmp325-.Ltmp324
	.uleb128 .Ltmp326-.Lfunc_begin34
	.byte	1
	.uleb128 .Ltmp325-.Lfunc_begin34
	.uleb128 .Lfunc_end35-.Ltmp325
	.byte	0
	.byte	0
.Lcst_end34:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase21:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE,@function
_ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE:
.Lfunc_begin35:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception35
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, (%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %r15
.Ltmp335:
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp336:
	movq	8(%rsp), %r12
	movq	16(%rsp), %r13
	movups	24(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
.Ltmp337:
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
.Ltmp338:
	shrq	$2, %r13
	movdqa	96(%rsp), %xmm0
	paddq	%xmm0, %xmm0
	movq	%r12, 32(%rsp)
	movq	%r13, 40(%rsp)
	movdqu	%xmm0, 48(%rsp)
	movq	8(%rsp), %r15
	movq	16(%rsp), %r13
	movq	24(%rsp), %r12
	movq	32(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 72(%rsp)
	movups	48(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
.LBB36_6:
	leaq	16(%r14), %rbp
.Ltmp343:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp344:
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp346:
	movq	%rbp, %rdi
	movq	(%rsp), %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp347:
.Ltmp348:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp349:
	movq	%r15, %rax
	negq	%rax
	jo	.LBB36_15
	movq	%r15, (%rbx)
	movq	%r13, 8(%rbx)
	movq	%r12, 16(%rbx)
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB36_15:
	.cfi_def_cfa_offset 208
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB36_11:
.Ltmp345:
	jmp	.LBB36_12
.LBB36_16:
.Ltmp350:
.LBB36_12:
	movq	%rax, %rbx
	leaq	(,%r15,2), %rax
	testq	%rax, %rax
	je	.LBB36_14
	shlq	$2, %r15
	movl	$4, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_14:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB36_4:
.Ltmp339:
.Ltmp340:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp341:
	movabsq	$-9223372036854775808, %r15
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB36_6
.LBB36_3:
.Ltmp342:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.Lfunc_end36:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE, .Lfunc_end36-_ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h5c65d7077e4cbb0cE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table36:
.Lexception35:
	.byte	255
	.byte	155
	.uleb128 .Lttbase22-.Lttbaseref22
.Lttbaseref22:
	.byte	1
	.uleb128 .Lcst_end35-.Lcst_begin35
.Lcst_begin35:
	.uleb128 .Ltmp335-.Lfunc_begin35
	.uleb128 .Ltmp338-.Ltmp335
	.uleb128 .Ltmp339-.Lfunc_begin35
	.byte	3
	.uleb128 .Ltmp343-.Lfunc_begin35
	.uleb128 .Ltmp344-.Ltmp343
	.uleb128 .Ltmp345-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp346-.Lfunc_begin35
	.uleb128 .Ltmp349-.Ltmp346
	.uleb128 .Ltmp350-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp349-.Lfunc_begin35
	.uleb128 .Ltmp340-.Ltmp349
	.byte	0
	.byte	0
	.uleb128 .Ltmp340-.Lfunc_begin35
	.uleb128 .Ltmp341-.Ltmp340
	.uleb128 .Ltmp342-.Lfunc_begin35
	.byte	1
	.uleb128 .Ltmp341-.Lfunc_begin35
	.uleb128 .Lfunc_end36-.Ltmp341
	.byte	0
	.byte	0
.Lcst_end35:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase22:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E:
.Lfunc_begin36:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception36
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$200, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp351:
	leaq	136(%rsp), %rdi
	callq	*_ZN105_$LT$nepenthe_ops..feed_forward..FeedForward$u20$as$u20$nepenthe_ops..fused..Operation$LT$6_usize$GT$$GT$7forward17h13056657aebcd774E@GOTPCREL(%rip)
.Ltmp352:
	movq	136(%rsp), %rax
	movups	160(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movups	176(%rsp), %xmm0
	movups	%xmm0, 40(%rsp)
	movq	192(%rsp), %rcx
	movq	%rcx, 56(%rsp)
	movups	144(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB37_5:
	leaq	16(%r14), %r12
.Ltmp357:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp358:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
.Ltmp363:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp364:
.Ltmp365:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp366:
	movq	64(%rsp), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB37_12
	movq	%rax, (%rbx)
	movups	72(%rsp), %xmm0
	movups	88(%rsp), %xmm1
	movups	104(%rsp), %xmm2
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movq	120(%rsp), %rax
	movq	%rax, 56(%rbx)
	movq	%rbx, %rax
	addq	$200, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB37_12:
	.cfi_def_cfa_offset 240
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB37_10:
.Ltmp359:
	movq	%rax, %rbx
.Ltmp360:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946
.Ltmp361:
	jmp	.LBB37_11
.LBB37_15:
.Ltmp362:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB37_3:
.Ltmp353:
.Ltmp354:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp355:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, (%rsp)
	jmp	.LBB37_5
.LBB37_2:
.Ltmp356:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB37_13:
.Ltmp367:
	movq	%rax, %rbx
.Ltmp368:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946
.Ltmp369:
.LBB37_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB37_14:
.Ltmp370:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end37:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E, .Lfunc_end37-_ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h6f7e8166e5711067E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table37:
.Lexception36:
	.byte	255
	.byte	155
	.uleb128 .Lttbase23-.Lttbaseref23
.Lttbaseref23:
	.byte	1
	.uleb128 .Lcst_end36-.Lcst_begin36
.Lcst_begin36:
	.uleb128 .Ltmp351-.Lfunc_begin36
	.uleb128 .Ltmp352-.Ltmp351
	.uleb128 .Ltmp353-.Lfunc_begin36
	.byte	3
	.uleb128 .Ltmp357-.Lfunc_begin36
	.uleb128 .Ltmp358-.Ltmp357
	.uleb128 .Ltmp359-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp363-.Lfunc_begin36
	.uleb128 .Ltmp366-.Ltmp363
	.uleb128 .Ltmp367-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp366-.Lfunc_begin36
	.uleb128 .Ltmp360-.Ltmp366
	.byte	0
	.byte	0
	.uleb128 .Ltmp360-.Lfunc_begin36
	.uleb128 .Ltmp361-.Ltmp360
	.uleb128 .Ltmp362-.Lfunc_begin36
	.byte	1
	.uleb128 .Ltmp354-.Lfunc_begin36
	.uleb128 .Ltmp355-.Ltmp354
	.uleb128 .Ltmp356-.Lfunc_begin36
	.byte	1
	.uleb128 .Ltmp355-.Lfunc_begin36
	.uleb128 .Ltmp368-.Ltmp355
	.byte	0
	.byte	0
	.uleb128 .Ltmp368-.Lfunc_begin36
	.uleb128 .Ltmp369-.Ltmp368
	.uleb128 .Ltmp370-.Lfunc_begin36
	.byte	1
	.uleb128 .Ltmp369-.Lfunc_begin36
	.uleb128 .Lfunc_end37-.Ltmp369
	.byte	0
	.byte	0
.Lcst_end36:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase23:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E:
.Lfunc_begin37:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception37
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$200, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp371:
	leaq	136(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	*_ZN105_$LT$nepenthe_ops..feed_forward..FeedForward$u20$as$u20$nepenthe_ops..fused..Operation$LT$6_usize$GT$$GT$7forward17h13056657aebcd774E@GOTPCREL(%rip)
.Ltmp372:
	movq	136(%rsp), %rax
	movups	160(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movups	176(%rsp), %xmm0
	movups	%xmm0, 40(%rsp)
	movq	192(%rsp), %rcx
	movq	%rcx, 56(%rsp)
	movups	144(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB38_5:
	leaq	16(%r14), %r12
.Ltmp377:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp378:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
.Ltmp383:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp384:
.Ltmp385:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp386:
	movq	64(%rsp), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB38_12
	movq	%rax, (%rbx)
	movups	72(%rsp), %xmm0
	movups	88(%rsp), %xmm1
	movups	104(%rsp), %xmm2
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movq	120(%rsp), %rax
	movq	%rax, 56(%rbx)
	movq	%rbx, %rax
	addq	$200, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB38_12:
	.cfi_def_cfa_offset 240
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB38_10:
.Ltmp379:
	movq	%rax, %rbx
.Ltmp380:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946
.Ltmp381:
	jmp	.LBB38_11
.LBB38_15:
.Ltmp382:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB38_3:
.Ltmp373:
.Ltmp374:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp375:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, (%rsp)
	jmp	.LBB38_5
.LBB38_2:
.Ltmp376:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB38_13:
.Ltmp387:
	movq	%rax, %rbx
.Ltmp388:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946
.Ltmp389:
.LBB38_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB38_14:
.Ltmp390:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end38:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E, .Lfunc_end38-_ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h7007591a99bd4106E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table38:
.Lexception37:
	.byte	255
	.byte	155
	.uleb128 .Lttbase24-.Lttbaseref24
.Lttbaseref24:
	.byte	1
	.uleb128 .Lcst_end37-.Lcst_begin37
.Lcst_begin37:
	.uleb128 .Ltmp371-.Lfunc_begin37
	.uleb128 .Ltmp372-.Ltmp371
	.uleb128 .Ltmp373-.Lfunc_begin37
	.byte	3
	.uleb128 .Ltmp377-.Lfunc_begin37
	.uleb128 .Ltmp378-.Ltmp377
	.uleb128 .Ltmp379-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp383-.Lfunc_begin37
	.uleb128 .Ltmp386-.Ltmp383
	.uleb128 .Ltmp387-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp386-.Lfunc_begin37
	.uleb128 .Ltmp380-.Ltmp386
	.byte	0
	.byte	0
	.uleb128 .Ltmp380-.Lfunc_begin37
	.uleb128 .Ltmp381-.Ltmp380
	.uleb128 .Ltmp382-.Lfunc_begin37
	.byte	1
	.uleb128 .Ltmp374-.Lfunc_begin37
	.uleb128 .Ltmp375-.Ltmp374
	.uleb128 .Ltmp376-.Lfunc_begin37
	.byte	1
	.uleb128 .Ltmp375-.Lfunc_begin37
	.uleb128 .Ltmp388-.Ltmp375
	.byte	0
	.byte	0
	.uleb128 .Ltmp388-.Lfunc_begin37
	.uleb128 .Ltmp389-.Ltmp388
	.uleb128 .Ltmp390-.Lfunc_begin37
	.byte	1
	.uleb128 .Ltmp389-.Lfunc_begin37
	.uleb128 .Lfunc_end38-.Ltmp389
	.byte	0
	.byte	0
.Lcst_end37:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase24:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E:
.Lfunc_begin38:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception38
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$112, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	96(%rdx), %rax
	movups	48(%rdx), %xmm0
	movups	64(%rdx), %xmm1
	movups	80(%rdx), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, 16(%rsp)
	movups	16(%rdx), %xmm0
	movups	32(%rdx), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	%rax, 8(%rsp)
.Ltmp391:
	leaq	16(%rsp), %rdi
	callq	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$3len17hff95f2521c7ee2dfE
.Ltmp392:
.Ltmp393:
	leaq	16(%rsp), %rdi
	leaq	8(%rsp), %rsi
	movq	%rax, %rdx
	callq	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h30b271fe273711d0E
.Ltmp394:
	leaq	16(%rbx), %r15
	movq	%r15, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
	addq	$112, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB39_4:
	.cfi_def_cfa_offset 144
.Ltmp395:
.Ltmp396:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp397:
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	leaq	16(%rbx), %r15
	movq	%r15, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB39_3:
.Ltmp398:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.Lfunc_end39:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E, .Lfunc_end39-_ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h77232c57a1f172d0E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table39:
.Lexception38:
	.byte	255
	.byte	155
	.uleb128 .Lttbase25-.Lttbaseref25
.Lttbaseref25:
	.byte	1
	.uleb128 .Lcst_end38-.Lcst_begin38
.Lcst_begin38:
	.uleb128 .Ltmp391-.Lfunc_begin38
	.uleb128 .Ltmp394-.Ltmp391
	.uleb128 .Ltmp395-.Lfunc_begin38
	.byte	3
	.uleb128 .Ltmp394-.Lfunc_begin38
	.uleb128 .Ltmp396-.Ltmp394
	.byte	0
	.byte	0
	.uleb128 .Ltmp396-.Lfunc_begin38
	.uleb128 .Ltmp397-.Ltmp396
	.uleb128 .Ltmp398-.Lfunc_begin38
	.byte	1
	.uleb128 .Ltmp397-.Lfunc_begin38
	.uleb128 .Lfunc_end39-.Ltmp397
	.byte	0
	.byte	0
.Lcst_end38:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase25:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E:
.Lfunc_begin39:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception39
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp399:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE
.Ltmp400:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB40_5:
	leaq	16(%r12), %rbp
.Ltmp405:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp406:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp408:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp409:
.Ltmp410:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp411:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB40_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB40_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB40_10:
.Ltmp407:
	jmp	.LBB40_11
.LBB40_3:
.Ltmp401:
.Ltmp402:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp403:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB40_5
.LBB40_2:
.Ltmp404:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB40_15:
.Ltmp412:
.LBB40_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB40_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB40_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end40:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E, .Lfunc_end40-_ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h7c0bc1c96e296530E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table40:
.Lexception39:
	.byte	255
	.byte	155
	.uleb128 .Lttbase26-.Lttbaseref26
.Lttbaseref26:
	.byte	1
	.uleb128 .Lcst_end39-.Lcst_begin39
.Lcst_begin39:
	.uleb128 .Ltmp399-.Lfunc_begin39
	.uleb128 .Ltmp400-.Ltmp399
	.uleb128 .Ltmp401-.Lfunc_begin39
	.byte	3
	.uleb128 .Ltmp405-.Lfunc_begin39
	.uleb128 .Ltmp406-.Ltmp405
	.uleb128 .Ltmp407-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp408-.Lfunc_begin39
	.uleb128 .Ltmp411-.Ltmp408
	.uleb128 .Ltmp412-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp411-.Lfunc_begin39
	.uleb128 .Ltmp402-.Ltmp411
	.byte	0
	.byte	0
	.uleb128 .Ltmp402-.Lfunc_begin39
	.uleb128 .Ltmp403-.Ltmp402
	.uleb128 .Ltmp404-.Lfunc_begin39
	.byte	1
	.uleb128 .Ltmp403-.Lfunc_begin39
	.uleb128 .Lfunc_end40-.Ltmp403
	.byte	0
	.byte	0
.Lcst_end39:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase26:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E,@function
_ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E:
.Lfunc_begin40:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception40
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$344, %rsp
	.cfi_def_cfa_offset 384
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movups	72(%rcx), %xmm0
	movups	88(%rcx), %xmm1
	movups	104(%rcx), %xmm2
	movups	%xmm2, 328(%rsp)
	movups	%xmm1, 312(%rsp)
	movups	%xmm0, 296(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 224(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 232(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	%xmm0, 248(%rsp)
	movups	%xmm1, 264(%rsp)
	movups	%xmm2, 280(%rsp)
	movzwl	(%rdx), %eax
	movzbl	2(%rdx), %ecx
	shll	$16, %ecx
	orl	%eax, %ecx
.Ltmp413:
	leaq	152(%rsp), %rdi
	leaq	224(%rsp), %rdx
	callq	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E
.Ltmp414:
	movq	152(%rsp), %rax
	movups	176(%rsp), %xmm0
	movups	%xmm0, 32(%rsp)
	movups	192(%rsp), %xmm0
	movups	%xmm0, 48(%rsp)
	movups	208(%rsp), %xmm0
	movups	%xmm0, 64(%rsp)
	movups	160(%rsp), %xmm0
	movq	%rax, 8(%rsp)
	movups	%xmm0, 16(%rsp)
.LBB41_5:
	leaq	16(%r14), %r12
.Ltmp419:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp420:
	movq	72(%rsp), %rax
	movq	%rax, 144(%rsp)
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp422:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp423:
.Ltmp424:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp425:
	movq	80(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB41_12
	movq	%rax, (%rbx)
	movups	88(%rsp), %xmm0
	movups	104(%rsp), %xmm1
	movups	120(%rsp), %xmm2
	movups	136(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movq	%rbx, %rax
	addq	$344, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB41_12:
	.cfi_def_cfa_offset 384
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB41_10:
.Ltmp421:
	movq	%rax, %rbx
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB41_3:
.Ltmp415:
.Ltmp416:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp417:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, 8(%rsp)
	jmp	.LBB41_5
.LBB41_2:
.Ltmp418:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB41_13:
.Ltmp426:
	movq	%rax, %rbx
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end41:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E, .Lfunc_end41-_ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17h8a9f08bfc0cc1462E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table41:
.Lexception40:
	.byte	255
	.byte	155
	.uleb128 .Lttbase27-.Lttbaseref27
.Lttbaseref27:
	.byte	1
	.uleb128 .Lcst_end40-.Lcst_begin40
.Lcst_begin40:
	.uleb128 .Ltmp413-.Lfunc_begin40
	.uleb128 .Ltmp414-.Ltmp413
	.uleb128 .Ltmp415-.Lfunc_begin40
	.byte	3
	.uleb128 .Ltmp419-.Lfunc_begin40
	.uleb128 .Ltmp420-.Ltmp419
	.uleb128 .Ltmp421-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp422-.Lfunc_begin40
	.uleb128 .Ltmp425-.Ltmp422
	.uleb128 .Ltmp426-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp425-.Lfunc_begin40
	.uleb128 .Ltmp416-.Ltmp425
	.byte	0
	.byte	0
	.uleb128 .Ltmp416-.Lfunc_begin40
	.uleb128 .Ltmp417-.Ltmp416
	.uleb128 .Ltmp418-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp417-.Lfunc_begin40
	.uleb128 .Lfunc_end41-.Ltmp417
	.byte	0
	.byte	0
.Lcst_end40:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase27:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE,@function
_ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE:
.Lfunc_begin41:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception41
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp427:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E
.Ltmp428:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB42_5:
	leaq	16(%r12), %rbp
.Ltmp433:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp434:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp436:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp437:
.Ltmp438:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp439:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB42_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB42_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB42_10:
.Ltmp435:
	jmp	.LBB42_11
.LBB42_3:
.Ltmp429:
.Ltmp430:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp431:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB42_5
.LBB42_2:
.Ltmp432:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB42_15:
.Ltmp440:
.LBB42_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB42_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB42_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end42:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE, .Lfunc_end42-_ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17ha2a22a88ae0303abE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table42:
.Lexception41:
	.byte	255
	.byte	155
	.uleb128 .Lttbase28-.Lttbaseref28
.Lttbaseref28:
	.byte	1
	.uleb128 .Lcst_end41-.Lcst_begin41
.Lcst_begin41:
	.uleb128 .Ltmp427-.Lfunc_begin41
	.uleb128 .Ltmp428-.Ltmp427
	.uleb128 .Ltmp429-.Lfunc_begin41
	.byte	3
	.uleb128 .Ltmp433-.Lfunc_begin41
	.uleb128 .Ltmp434-.Ltmp433
	.uleb128 .Ltmp435-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp436-.Lfunc_begin41
	.uleb128 .Ltmp439-.Ltmp436
	.uleb128 .Ltmp440-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp439-.Lfunc_begin41
	.uleb128 .Ltmp430-.Ltmp439
	.byte	0
	.byte	0
	.uleb128 .Ltmp430-.Lfunc_begin41
	.uleb128 .Ltmp431-.Ltmp430
	.uleb128 .Ltmp432-.Lfunc_begin41
	.byte	1
	.uleb128 .Ltmp431-.Lfunc_begin41
	.uleb128 .Lfunc_end42-.Ltmp431
	.byte	0
	.byte	0
.Lcst_end41:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase28:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E,@function
_ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E:
.Lfunc_begin42:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception42
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$248, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp441:
	leaq	168(%rsp), %rdi
	callq	*_ZN100_$LT$nepenthe_ops..attention..Attention$u20$as$u20$nepenthe_ops..fused..Operation$LT$4_usize$GT$$GT$7forward17h03147fea7231379fE@GOTPCREL(%rip)
.Ltmp442:
	movq	168(%rsp), %rax
	movups	192(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movups	208(%rsp), %xmm0
	movups	%xmm0, 40(%rsp)
	movups	224(%rsp), %xmm0
	movups	%xmm0, 56(%rsp)
	movq	240(%rsp), %rcx
	movq	%rcx, 72(%rsp)
	movups	176(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB43_5:
	leaq	16(%r14), %r12
.Ltmp447:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp448:
	movups	64(%rsp), %xmm0
	movaps	%xmm0, 144(%rsp)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp453:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp454:
.Ltmp455:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp456:
	movq	80(%rsp), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB43_12
	movq	%rax, (%rbx)
	movups	88(%rsp), %xmm0
	movups	104(%rsp), %xmm1
	movups	120(%rsp), %xmm2
	movups	136(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movq	152(%rsp), %rax
	movq	%rax, 72(%rbx)
	movq	%rbx, %rax
	addq	$248, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB43_12:
	.cfi_def_cfa_offset 288
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB43_10:
.Ltmp449:
	movq	%rax, %rbx
.Ltmp450:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946
.Ltmp451:
	jmp	.LBB43_11
.LBB43_15:
.Ltmp452:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB43_3:
.Ltmp443:
.Ltmp444:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp445:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, (%rsp)
	jmp	.LBB43_5
.LBB43_2:
.Ltmp446:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB43_13:
.Ltmp457:
	movq	%rax, %rbx
.Ltmp458:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946
.Ltmp459:
.LBB43_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB43_14:
.Ltmp460:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end43:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E, .Lfunc_end43-_ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17haae1902965ba7943E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table43:
.Lexception42:
	.byte	255
	.byte	155
	.uleb128 .Lttbase29-.Lttbaseref29
.Lttbaseref29:
	.byte	1
	.uleb128 .Lcst_end42-.Lcst_begin42
.Lcst_begin42:
	.uleb128 .Ltmp441-.Lfunc_begin42
	.uleb128 .Ltmp442-.Ltmp441
	.uleb128 .Ltmp443-.Lfunc_begin42
	.byte	3
	.uleb128 .Ltmp447-.Lfunc_begin42
	.uleb128 .Ltmp448-.Ltmp447
	.uleb128 .Ltmp449-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp453-.Lfunc_begin42
	.uleb128 .Ltmp456-.Ltmp453
	.uleb128 .Ltmp457-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp456-.Lfunc_begin42
	.uleb128 .Ltmp450-.Ltmp456
	.byte	0
	.byte	0
	.uleb128 .Ltmp450-.Lfunc_begin42
	.uleb128 .Ltmp451-.Ltmp450
	.uleb128 .Ltmp452-.Lfunc_begin42
	.byte	1
	.uleb128 .Ltmp444-.Lfunc_begin42
	.uleb128 .Ltmp445-.Ltmp444
	.uleb128 .Ltmp446-.Lfunc_begin42
	.byte	1
	.uleb128 .Ltmp445-.Lfunc_begin42
	.uleb128 .Ltmp458-.Ltmp445
	.byte	0
	.byte	0
	.uleb128 .Ltmp458-.Lfunc_begin42
	.uleb128 .Ltmp459-.Ltmp458
	.uleb128 .Ltmp460-.Lfunc_begin42
	.byte	1
	.uleb128 .Ltmp459-.Lfunc_begin42
	.uleb128 .Lfunc_end43-.Ltmp459
	.byte	0
	.byte	0
.Lcst_end42:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase29:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E:
.Lfunc_begin43:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception43
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$440, %rsp
	.cfi_def_cfa_offset 480
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movq	144(%rcx), %rsi
	movq	152(%rcx), %rdx
	movq	136(%rcx), %rdi
	movq	%rdi, 208(%rsp)
	movups	120(%rcx), %xmm0
	movaps	%xmm0, 192(%rsp)
	movq	%rax, 320(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 328(%rsp)
	movq	88(%rcx), %rax
	movq	%rax, 408(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	72(%rcx), %xmm3
	movups	%xmm3, 392(%rsp)
	movups	%xmm2, 376(%rsp)
	movups	%xmm1, 360(%rsp)
	movups	%xmm0, 344(%rsp)
	movups	96(%rcx), %xmm0
	movups	%xmm0, 416(%rsp)
	movq	112(%rcx), %rax
	movq	%rax, 432(%rsp)
	movl	(%rdx), %r8d
.Ltmp461:
	leaq	224(%rsp), %rdi
	leaq	192(%rsp), %rdx
	leaq	320(%rsp), %rcx
	callq	*_ZN100_$LT$nepenthe_ops..attention..Attention$u20$as$u20$nepenthe_ops..fused..Operation$LT$4_usize$GT$$GT$8backward17h7ebeee48016bb7bdE@GOTPCREL(%rip)
.Ltmp462:
	movq	224(%rsp), %rax
	movups	248(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movups	264(%rsp), %xmm0
	movups	%xmm0, 40(%rsp)
	movups	280(%rsp), %xmm0
	movups	%xmm0, 56(%rsp)
	movups	296(%rsp), %xmm0
	movups	%xmm0, 72(%rsp)
	movq	312(%rsp), %rcx
	movq	%rcx, 88(%rsp)
	movups	232(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB44_5:
	leaq	16(%r14), %r12
.Ltmp467:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp468:
	movups	80(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movups	64(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
.Ltmp470:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp471:
.Ltmp472:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp473:
	movq	96(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB44_12
	movq	%rax, (%rbx)
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	136(%rsp), %xmm2
	movups	152(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movups	168(%rsp), %xmm0
	movups	%xmm0, 72(%rbx)
	movq	184(%rsp), %rax
	movq	%rax, 88(%rbx)
	movq	%rbx, %rax
	addq	$440, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB44_12:
	.cfi_def_cfa_offset 480
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB44_10:
.Ltmp469:
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB44_3:
.Ltmp463:
.Ltmp464:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp465:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%rsp)
	jmp	.LBB44_5
.LBB44_2:
.Ltmp466:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB44_13:
.Ltmp474:
	movq	%rax, %rbx
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end44:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E, .Lfunc_end44-_ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hae2d0645ad2856d1E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table44:
.Lexception43:
	.byte	255
	.byte	155
	.uleb128 .Lttbase30-.Lttbaseref30
.Lttbaseref30:
	.byte	1
	.uleb128 .Lcst_end43-.Lcst_begin43
.Lcst_begin43:
	.uleb128 .Ltmp461-.Lfunc_begin43
	.uleb128 .Ltmp462-.Ltmp461
	.uleb128 .Ltmp463-.Lfunc_begin43
	.byte	3
	.uleb128 .Ltmp467-.Lfunc_begin43
	.uleb128 .Ltmp468-.Ltmp467
	.uleb128 .Ltmp469-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp470-.Lfunc_begin43
	.uleb128 .Ltmp473-.Ltmp470
	.uleb128 .Ltmp474-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp473-.Lfunc_begin43
	.uleb128 .Ltmp464-.Ltmp473
	.byte	0
	.byte	0
	.uleb128 .Ltmp464-.Lfunc_begin43
	.uleb128 .Ltmp465-.Ltmp464
	.uleb128 .Ltmp466-.Lfunc_begin43
	.byte	1
	.uleb128 .Ltmp465-.Lfunc_begin43
	.uleb128 .Lfunc_end44-.Ltmp465
	.byte	0
	.byte	0
.Lcst_end43:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase30:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE,@function
_ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE:
.Lfunc_begin44:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception44
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp475:
	leaq	80(%rsp), %rdi
	callq	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E
.Ltmp476:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB45_5:
	leaq	16(%r12), %rbp
.Ltmp481:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp482:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp484:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp485:
.Ltmp486:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp487:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB45_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB45_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB45_10:
.Ltmp483:
	jmp	.LBB45_11
.LBB45_3:
.Ltmp477:
.Ltmp478:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp479:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB45_5
.LBB45_2:
.Ltmp480:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB45_15:
.Ltmp488:
.LBB45_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB45_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB45_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end45:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE, .Lfunc_end45-_ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hb9e463da490ab60cE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table45:
.Lexception44:
	.byte	255
	.byte	155
	.uleb128 .Lttbase31-.Lttbaseref31
.Lttbaseref31:
	.byte	1
	.uleb128 .Lcst_end44-.Lcst_begin44
.Lcst_begin44:
	.uleb128 .Ltmp475-.Lfunc_begin44
	.uleb128 .Ltmp476-.Ltmp475
	.uleb128 .Ltmp477-.Lfunc_begin44
	.byte	3
	.uleb128 .Ltmp481-.Lfunc_begin44
	.uleb128 .Ltmp482-.Ltmp481
	.uleb128 .Ltmp483-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp484-.Lfunc_begin44
	.uleb128 .Ltmp487-.Ltmp484
	.uleb128 .Ltmp488-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp487-.Lfunc_begin44
	.uleb128 .Ltmp478-.Ltmp487
	.byte	0
	.byte	0
	.uleb128 .Ltmp478-.Lfunc_begin44
	.uleb128 .Ltmp479-.Ltmp478
	.uleb128 .Ltmp480-.Lfunc_begin44
	.byte	1
	.uleb128 .Ltmp479-.Lfunc_begin44
	.uleb128 .Lfunc_end45-.Ltmp479
	.byte	0
	.byte	0
.Lcst_end44:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase31:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE,@function
_ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE:
.Lfunc_begin45:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception45
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp489:
	leaq	80(%rsp), %rdi
	callq	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E
.Ltmp490:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB46_5:
	leaq	16(%r12), %rbp
.Ltmp495:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp496:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp498:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp499:
.Ltmp500:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp501:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB46_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB46_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB46_10:
.Ltmp497:
	jmp	.LBB46_11
.LBB46_3:
.Ltmp491:
.Ltmp492:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp493:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB46_5
.LBB46_2:
.Ltmp494:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB46_15:
.Ltmp502:
.LBB46_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB46_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB46_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end46:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE, .Lfunc_end46-_ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hbb9019f3d2f0b33eE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table46:
.Lexception45:
	.byte	255
	.byte	155
	.uleb128 .Lttbase32-.Lttbaseref32
.Lttbaseref32:
	.byte	1
	.uleb128 .Lcst_end45-.Lcst_begin45
.Lcst_begin45:
	.uleb128 .Ltmp489-.Lfunc_begin45
	.uleb128 .Ltmp490-.Ltmp489
	.uleb128 .Ltmp491-.Lfunc_begin45
	.byte	3
	.uleb128 .Ltmp495-.Lfunc_begin45
	.uleb128 .Ltmp496-.Ltmp495
	.uleb128 .Ltmp497-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp498-.Lfunc_begin45
	.uleb128 .Ltmp501-.Ltmp498
	.uleb128 .Ltmp502-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp501-.Lfunc_begin45
	.uleb128 .Ltmp492-.Ltmp501
	.byte	0
	.byte	0
	.uleb128 .Ltmp492-.Lfunc_begin45
	.uleb128 .Ltmp493-.Ltmp492
	.uleb128 .Ltmp494-.Lfunc_begin45
	.byte	1
	.uleb128 .Ltmp493-.Lfunc_begin45
	.uleb128 .Lfunc_end46-.Ltmp493
	.byte	0
	.byte	0
.Lcst_end45:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase32:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E:
.Lfunc_begin46:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception46
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, (%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movups	104(%rcx), %xmm0
	movups	%xmm0, 136(%rsp)
	movups	88(%rcx), %xmm0
	movups	%xmm0, 120(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	72(%rcx), %xmm3
	movups	%xmm3, 104(%rsp)
	movups	%xmm2, 88(%rsp)
	movups	%xmm1, 72(%rsp)
	movups	%xmm0, 56(%rsp)
	movq	%rax, 32(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 40(%rsp)
.Ltmp503:
	leaq	8(%rsp), %rdi
	leaq	32(%rsp), %rsi
	callq	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
.Ltmp504:
	movq	8(%rsp), %r12
	movq	16(%rsp), %r13
	movq	24(%rsp), %r15
.Ltmp509:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp510:
.LBB47_7:
	leaq	16(%r14), %rbp
.Ltmp515:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp516:
.Ltmp518:
	movq	%rbp, %rdi
	movq	(%rsp), %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp519:
.Ltmp520:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp521:
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %r12
	je	.LBB47_17
	movq	%r12, (%rbx)
	movq	%r13, 8(%rbx)
	movq	%r15, 16(%rbx)
	movq	%rbx, %rax
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB47_17:
	.cfi_def_cfa_offset 208
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB47_4:
.Ltmp511:
	movq	%rax, %r12
	jmp	.LBB47_5
.LBB47_12:
.Ltmp517:
	jmp	.LBB47_13
.LBB47_2:
.Ltmp505:
	movq	%rax, %r12
.Ltmp506:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp507:
.LBB47_5:
.Ltmp512:
	movq	%r12, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp513:
	movabsq	$-9223372036854775807, %r12
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB47_7
.LBB47_3:
.Ltmp508:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB47_19:
.Ltmp514:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB47_18:
.Ltmp522:
.LBB47_13:
	movq	%rax, %rbx
	movabsq	$-9223372036854775806, %rax
	cmpq	%rax, %r12
	jl	.LBB47_16
	testq	%r12, %r12
	je	.LBB47_16
	shlq	$2, %r12
	movl	$4, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB47_16:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end47:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E, .Lfunc_end47-_ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hc2cb72575fc03d57E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table47:
.Lexception46:
	.byte	255
	.byte	155
	.uleb128 .Lttbase33-.Lttbaseref33
.Lttbaseref33:
	.byte	1
	.uleb128 .Lcst_end46-.Lcst_begin46
.Lcst_begin46:
	.uleb128 .Ltmp503-.Lfunc_begin46
	.uleb128 .Ltmp504-.Ltmp503
	.uleb128 .Ltmp505-.Lfunc_begin46
	.byte	5
	.uleb128 .Ltmp509-.Lfunc_begin46
	.uleb128 .Ltmp510-.Ltmp509
	.uleb128 .Ltmp511-.Lfunc_begin46
	.byte	7
	.uleb128 .Ltmp515-.Lfunc_begin46
	.uleb128 .Ltmp516-.Ltmp515
	.uleb128 .Ltmp517-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp518-.Lfunc_begin46
	.uleb128 .Ltmp521-.Ltmp518
	.uleb128 .Ltmp522-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp521-.Lfunc_begin46
	.uleb128 .Ltmp506-.Ltmp521
	.byte	0
	.byte	0
	.uleb128 .Ltmp506-.Lfunc_begin46
	.uleb128 .Ltmp507-.Ltmp506
	.uleb128 .Ltmp508-.Lfunc_begin46
	.byte	1
	.uleb128 .Ltmp512-.Lfunc_begin46
	.uleb128 .Ltmp513-.Ltmp512
	.uleb128 .Ltmp514-.Lfunc_begin46
	.byte	1
	.uleb128 .Ltmp513-.Lfunc_begin46
	.uleb128 .Lfunc_end47-.Ltmp513
	.byte	0
	.byte	0
.Lcst_end46:
	.byte	127
	.byte	0
	.byte	0
	.byte	0
	.byte	1
	.byte	125
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase33:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE,@function
_ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE:
.Lfunc_begin47:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception47
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$344, %rsp
	.cfi_def_cfa_offset 384
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movups	72(%rcx), %xmm0
	movups	88(%rcx), %xmm1
	movups	104(%rcx), %xmm2
	movups	%xmm2, 328(%rsp)
	movups	%xmm1, 312(%rsp)
	movups	%xmm0, 296(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 224(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 232(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	%xmm0, 248(%rsp)
	movups	%xmm1, 264(%rsp)
	movups	%xmm2, 280(%rsp)
	movzwl	(%rdx), %eax
	movzbl	2(%rdx), %ecx
	shll	$16, %ecx
	orl	%eax, %ecx
.Ltmp523:
	leaq	152(%rsp), %rdi
	leaq	224(%rsp), %rdx
	callq	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E
.Ltmp524:
	movq	152(%rsp), %rax
	movups	176(%rsp), %xmm0
	movups	%xmm0, 32(%rsp)
	movups	192(%rsp), %xmm0
	movups	%xmm0, 48(%rsp)
	movups	208(%rsp), %xmm0
	movups	%xmm0, 64(%rsp)
	movups	160(%rsp), %xmm0
	movq	%rax, 8(%rsp)
	movups	%xmm0, 16(%rsp)
.LBB48_5:
	leaq	16(%r14), %r12
.Ltmp529:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp530:
	movq	72(%rsp), %rax
	movq	%rax, 144(%rsp)
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp532:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp533:
.Ltmp534:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp535:
	movq	80(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB48_12
	movq	%rax, (%rbx)
	movups	88(%rsp), %xmm0
	movups	104(%rsp), %xmm1
	movups	120(%rsp), %xmm2
	movups	136(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movq	%rbx, %rax
	addq	$344, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB48_12:
	.cfi_def_cfa_offset 384
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB48_10:
.Ltmp531:
	movq	%rax, %rbx
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB48_3:
.Ltmp525:
.Ltmp526:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp527:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, 8(%rsp)
	jmp	.LBB48_5
.LBB48_2:
.Ltmp528:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB48_13:
.Ltmp536:
	movq	%rax, %rbx
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end48:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE, .Lfunc_end48-_ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hd24b287bc08a5d4aE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table48:
.Lexception47:
	.byte	255
	.byte	155
	.uleb128 .Lttbase34-.Lttbaseref34
.Lttbaseref34:
	.byte	1
	.uleb128 .Lcst_end47-.Lcst_begin47
.Lcst_begin47:
	.uleb128 .Ltmp523-.Lfunc_begin47
	.uleb128 .Ltmp524-.Ltmp523
	.uleb128 .Ltmp525-.Lfunc_begin47
	.byte	3
	.uleb128 .Ltmp529-.Lfunc_begin47
	.uleb128 .Ltmp530-.Ltmp529
	.uleb128 .Ltmp531-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp532-.Lfunc_begin47
	.uleb128 .Ltmp535-.Ltmp532
	.uleb128 .Ltmp536-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp535-.Lfunc_begin47
	.uleb128 .Ltmp526-.Ltmp535
	.byte	0
	.byte	0
	.uleb128 .Ltmp526-.Lfunc_begin47
	.uleb128 .Ltmp527-.Ltmp526
	.uleb128 .Ltmp528-.Lfunc_begin47
	.byte	1
	.uleb128 .Ltmp527-.Lfunc_begin47
	.uleb128 .Lfunc_end48-.Ltmp527
	.byte	0
	.byte	0
.Lcst_end47:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase34:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E:
.Lfunc_begin48:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception48
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp537:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE
.Ltmp538:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB49_5:
	leaq	16(%r12), %rbp
.Ltmp543:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp544:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp546:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp547:
.Ltmp548:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp549:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB49_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB49_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB49_10:
.Ltmp545:
	jmp	.LBB49_11
.LBB49_3:
.Ltmp539:
.Ltmp540:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp541:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB49_5
.LBB49_2:
.Ltmp542:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB49_15:
.Ltmp550:
.LBB49_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB49_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end49:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E, .Lfunc_end49-_ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hd4ec5a7cb361b535E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table49:
.Lexception48:
	.byte	255
	.byte	155
	.uleb128 .Lttbase35-.Lttbaseref35
.Lttbaseref35:
	.byte	1
	.uleb128 .Lcst_end48-.Lcst_begin48
.Lcst_begin48:
	.uleb128 .Ltmp537-.Lfunc_begin48
	.uleb128 .Ltmp538-.Ltmp537
	.uleb128 .Ltmp539-.Lfunc_begin48
	.byte	3
	.uleb128 .Ltmp543-.Lfunc_begin48
	.uleb128 .Ltmp544-.Ltmp543
	.uleb128 .Ltmp545-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp546-.Lfunc_begin48
	.uleb128 .Ltmp549-.Ltmp546
	.uleb128 .Ltmp550-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp549-.Lfunc_begin48
	.uleb128 .Ltmp540-.Ltmp549
	.byte	0
	.byte	0
	.uleb128 .Ltmp540-.Lfunc_begin48
	.uleb128 .Ltmp541-.Ltmp540
	.uleb128 .Ltmp542-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp541-.Lfunc_begin48
	.uleb128 .Lfunc_end49-.Ltmp541
	.byte	0
	.byte	0
.Lcst_end48:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase35:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E:
.Lfunc_begin49:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception49
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$296, %rsp
	.cfi_def_cfa_offset 336
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp551:
	leaq	200(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	*_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E@GOTPCREL(%rip)
.Ltmp552:
	movq	200(%rsp), %rax
	movups	224(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movups	240(%rsp), %xmm0
	movups	%xmm0, 40(%rsp)
	movups	256(%rsp), %xmm0
	movups	%xmm0, 56(%rsp)
	movups	272(%rsp), %xmm0
	movups	%xmm0, 72(%rsp)
	movq	288(%rsp), %rcx
	movq	%rcx, 88(%rsp)
	movups	208(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB50_5:
	leaq	16(%r14), %r12
.Ltmp557:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp558:
	movups	80(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movups	64(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
.Ltmp563:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp564:
.Ltmp565:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp566:
	movq	96(%rsp), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB50_12
	movq	%rax, (%rbx)
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	136(%rsp), %xmm2
	movups	152(%rsp), %xmm3
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm2, 40(%rbx)
	movups	%xmm3, 56(%rbx)
	movups	168(%rsp), %xmm0
	movups	%xmm0, 72(%rbx)
	movq	184(%rsp), %rax
	movq	%rax, 88(%rbx)
	movq	%rbx, %rax
	addq	$296, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB50_12:
	.cfi_def_cfa_offset 336
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB50_10:
.Ltmp559:
	movq	%rax, %rbx
.Ltmp560:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946
.Ltmp561:
	jmp	.LBB50_11
.LBB50_15:
.Ltmp562:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB50_3:
.Ltmp553:
.Ltmp554:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp555:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, (%rsp)
	jmp	.LBB50_5
.LBB50_2:
.Ltmp556:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB50_13:
.Ltmp567:
	movq	%rax, %rbx
.Ltmp568:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946
.Ltmp569:
.LBB50_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB50_14:
.Ltmp570:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end50:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E, .Lfunc_end50-_ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hd5b19e2d0c00b3d6E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table50:
.Lexception49:
	.byte	255
	.byte	155
	.uleb128 .Lttbase36-.Lttbaseref36
.Lttbaseref36:
	.byte	1
	.uleb128 .Lcst_end49-.Lcst_begin49
.Lcst_begin49:
	.uleb128 .Ltmp551-.Lfunc_begin49
	.uleb128 .Ltmp552-.Ltmp551
	.uleb128 .Ltmp553-.Lfunc_begin49
	.byte	3
	.uleb128 .Ltmp557-.Lfunc_begin49
	.uleb128 .Ltmp558-.Ltmp557
	.uleb128 .Ltmp559-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp563-.Lfunc_begin49
	.uleb128 .Ltmp566-.Ltmp563
	.uleb128 .Ltmp567-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp566-.Lfunc_begin49
	.uleb128 .Ltmp560-.Ltmp566
	.byte	0
	.byte	0
	.uleb128 .Ltmp560-.Lfunc_begin49
	.uleb128 .Ltmp561-.Ltmp560
	.uleb128 .Ltmp562-.Lfunc_begin49
	.byte	1
	.uleb128 .Ltmp554-.Lfunc_begin49
	.uleb128 .Ltmp555-.Ltmp554
	.uleb128 .Ltmp556-.Lfunc_begin49
	.byte	1
	.uleb128 .Ltmp555-.Lfunc_begin49
	.uleb128 .Ltmp568-.Ltmp555
	.byte	0
	.byte	0
	.uleb128 .Ltmp568-.Lfunc_begin49
	.uleb128 .Ltmp569-.Ltmp568
	.uleb128 .Ltmp570-.Lfunc_begin49
	.byte	1
	.uleb128 .Ltmp569-.Lfunc_begin49
	.uleb128 .Lfunc_end50-.Ltmp569
	.byte	0
	.byte	0
.Lcst_end49:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase36:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE,@function
_ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE:
.Lfunc_begin50:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception50
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
.Ltmp571:
	leaq	80(%rsp), %rdi
	movq	%rcx, %rsi
	xorl	%edx, %edx
	callq	*_ZN100_$LT$nepenthe_ops..depthwise..Depthwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17hce6665fe37cf3d73E@GOTPCREL(%rip)
.Ltmp572:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB51_5:
	leaq	16(%r12), %rbp
.Ltmp577:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp578:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp580:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp581:
.Ltmp582:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp583:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB51_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB51_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB51_10:
.Ltmp579:
	jmp	.LBB51_11
.LBB51_3:
.Ltmp573:
.Ltmp574:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp575:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB51_5
.LBB51_2:
.Ltmp576:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB51_15:
.Ltmp584:
.LBB51_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB51_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB51_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end51:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE, .Lfunc_end51-_ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hd7913b30dc09f48dE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table51:
.Lexception50:
	.byte	255
	.byte	155
	.uleb128 .Lttbase37-.Lttbaseref37
.Lttbaseref37:
	.byte	1
	.uleb128 .Lcst_end50-.Lcst_begin50
.Lcst_begin50:
	.uleb128 .Ltmp571-.Lfunc_begin50
	.uleb128 .Ltmp572-.Ltmp571
	.uleb128 .Ltmp573-.Lfunc_begin50
	.byte	3
	.uleb128 .Ltmp577-.Lfunc_begin50
	.uleb128 .Ltmp578-.Ltmp577
	.uleb128 .Ltmp579-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp580-.Lfunc_begin50
	.uleb128 .Ltmp583-.Ltmp580
	.uleb128 .Ltmp584-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp583-.Lfunc_begin50
	.uleb128 .Ltmp574-.Ltmp583
	.byte	0
	.byte	0
	.uleb128 .Ltmp574-.Lfunc_begin50
	.uleb128 .Ltmp575-.Ltmp574
	.uleb128 .Ltmp576-.Lfunc_begin50
	.byte	1
	.uleb128 .Ltmp575-.Lfunc_begin50
	.uleb128 .Lfunc_end51-.Ltmp575
	.byte	0
	.byte	0
.Lcst_end50:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase37:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E:
.Lfunc_begin51:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception51
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r15
	movq	%rdx, (%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp585:
	leaq	8(%rsp), %rdi
	movq	%rcx, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp586:
	movq	8(%rsp), %r12
	movq	16(%rsp), %r13
	movups	24(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
.Ltmp587:
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
.Ltmp588:
	shlq	$2, %r13
	movdqa	96(%rsp), %xmm0
	psrlq	$1, %xmm0
	movq	%r12, 32(%rsp)
	movq	%r13, 40(%rsp)
	movdqu	%xmm0, 48(%rsp)
	movq	8(%rsp), %r15
	movq	16(%rsp), %r13
	movq	24(%rsp), %r12
	movq	32(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 72(%rsp)
	movups	48(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
.LBB52_6:
	leaq	16(%r14), %rbp
.Ltmp593:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp594:
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp596:
	movq	%rbp, %rdi
	movq	(%rsp), %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp597:
.Ltmp598:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp599:
	movq	%r15, %rax
	negq	%rax
	jo	.LBB52_15
	movq	%r15, (%rbx)
	movq	%r13, 8(%rbx)
	movq	%r12, 16(%rbx)
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB52_15:
	.cfi_def_cfa_offset 208
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB52_11:
.Ltmp595:
	jmp	.LBB52_12
.LBB52_16:
.Ltmp600:
.LBB52_12:
	movq	%rax, %rbx
	leaq	(,%r15,2), %rax
	testq	%rax, %rax
	je	.LBB52_14
	shlq	$2, %r15
	movl	$4, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB52_14:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB52_4:
.Ltmp589:
.Ltmp590:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp591:
	movabsq	$-9223372036854775808, %r15
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB52_6
.LBB52_3:
.Ltmp592:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.Lfunc_end52:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E, .Lfunc_end52-_ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hdb733390c317c395E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table52:
.Lexception51:
	.byte	255
	.byte	155
	.uleb128 .Lttbase38-.Lttbaseref38
.Lttbaseref38:
	.byte	1
	.uleb128 .Lcst_end51-.Lcst_begin51
.Lcst_begin51:
	.uleb128 .Ltmp585-.Lfunc_begin51
	.uleb128 .Ltmp588-.Ltmp585
	.uleb128 .Ltmp589-.Lfunc_begin51
	.byte	3
	.uleb128 .Ltmp593-.Lfunc_begin51
	.uleb128 .Ltmp594-.Ltmp593
	.uleb128 .Ltmp595-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp596-.Lfunc_begin51
	.uleb128 .Ltmp599-.Ltmp596
	.uleb128 .Ltmp600-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp599-.Lfunc_begin51
	.uleb128 .Ltmp590-.Ltmp599
	.byte	0
	.byte	0
	.uleb128 .Ltmp590-.Lfunc_begin51
	.uleb128 .Ltmp591-.Ltmp590
	.uleb128 .Ltmp592-.Lfunc_begin51
	.byte	1
	.uleb128 .Ltmp591-.Lfunc_begin51
	.uleb128 .Lfunc_end52-.Ltmp591
	.byte	0
	.byte	0
.Lcst_end51:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase38:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E,@function
_ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E:
.Lfunc_begin52:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception52
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp601:
	leaq	80(%rsp), %rdi
	callq	*_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE@GOTPCREL(%rip)
.Ltmp602:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB53_5:
	leaq	16(%r12), %rbp
.Ltmp607:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp608:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp610:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp611:
.Ltmp612:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp613:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB53_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB53_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB53_10:
.Ltmp609:
	jmp	.LBB53_11
.LBB53_3:
.Ltmp603:
.Ltmp604:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp605:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB53_5
.LBB53_2:
.Ltmp606:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB53_15:
.Ltmp614:
.LBB53_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB53_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB53_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end53:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E, .Lfunc_end53-_ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17he3e919f4c2a42ef3E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table53:
.Lexception52:
	.byte	255
	.byte	155
	.uleb128 .Lttbase39-.Lttbaseref39
.Lttbaseref39:
	.byte	1
	.uleb128 .Lcst_end52-.Lcst_begin52
.Lcst_begin52:
	.uleb128 .Ltmp601-.Lfunc_begin52
	.uleb128 .Ltmp602-.Ltmp601
	.uleb128 .Ltmp603-.Lfunc_begin52
	.byte	3
	.uleb128 .Ltmp607-.Lfunc_begin52
	.uleb128 .Ltmp608-.Ltmp607
	.uleb128 .Ltmp609-.Lfunc_begin52
	.byte	0
	.uleb128 .Ltmp610-.Lfunc_begin52
	.uleb128 .Ltmp613-.Ltmp610
	.uleb128 .Ltmp614-.Lfunc_begin52
	.byte	0
	.uleb128 .Ltmp613-.Lfunc_begin52
	.uleb128 .Ltmp604-.Ltmp613
	.byte	0
	.byte	0
	.uleb128 .Ltmp604-.Lfunc_begin52
	.uleb128 .Ltmp605-.Ltmp604
	.uleb128 .Ltmp606-.Lfunc_begin52
	.byte	1
	.uleb128 .Ltmp605-.Lfunc_begin52
	.uleb128 .Lfunc_end53-.Ltmp605
	.byte	0
	.byte	0
.Lcst_end52:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase39:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE,@function
_ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE:
.Lfunc_begin53:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception53
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, (%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movups	104(%rcx), %xmm0
	movups	%xmm0, 136(%rsp)
	movups	88(%rcx), %xmm0
	movups	%xmm0, 120(%rsp)
	movups	24(%rcx), %xmm0
	movups	40(%rcx), %xmm1
	movups	56(%rcx), %xmm2
	movups	72(%rcx), %xmm3
	movups	%xmm3, 104(%rsp)
	movups	%xmm2, 88(%rsp)
	movups	%xmm1, 72(%rsp)
	movups	%xmm0, 56(%rsp)
	movq	%rax, 32(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 40(%rsp)
.Ltmp615:
	leaq	8(%rsp), %rdi
	leaq	32(%rsp), %rsi
	callq	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
.Ltmp616:
	movq	8(%rsp), %r12
	movq	16(%rsp), %r13
	movq	24(%rsp), %r15
.Ltmp621:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp622:
.LBB54_7:
	leaq	16(%r14), %rbp
.Ltmp627:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp628:
.Ltmp630:
	movq	%rbp, %rdi
	movq	(%rsp), %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp631:
.Ltmp632:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp633:
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %r12
	je	.LBB54_17
	movq	%r12, (%rbx)
	movq	%r13, 8(%rbx)
	movq	%r15, 16(%rbx)
	movq	%rbx, %rax
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB54_17:
	.cfi_def_cfa_offset 208
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB54_4:
.Ltmp623:
	movq	%rax, %r12
	jmp	.LBB54_5
.LBB54_12:
.Ltmp629:
	jmp	.LBB54_13
.LBB54_2:
.Ltmp617:
	movq	%rax, %r12
.Ltmp618:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp619:
.LBB54_5:
.Ltmp624:
	movq	%r12, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp625:
	movabsq	$-9223372036854775807, %r12
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB54_7
.LBB54_3:
.Ltmp620:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB54_19:
.Ltmp626:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB54_18:
.Ltmp634:
.LBB54_13:
	movq	%rax, %rbx
	movabsq	$-9223372036854775806, %rax
	cmpq	%rax, %r12
	jl	.LBB54_16
	testq	%r12, %r12
	je	.LBB54_16
	shlq	$2, %r12
	movl	$4, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_16:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end54:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE, .Lfunc_end54-_ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17he80b98779d63963dE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table54:
.Lexception53:
	.byte	255
	.byte	155
	.uleb128 .Lttbase40-.Lttbaseref40
.Lttbaseref40:
	.byte	1
	.uleb128 .Lcst_end53-.Lcst_begin53
.Lcst_begin53:
	.uleb128 .Ltmp615-.Lfunc_begin53
	.uleb128 .Ltmp616-.Ltmp615
	.uleb128 .Ltmp617-.Lfunc_begin53
	.byte	5
	.uleb128 .Ltmp621-.Lfunc_begin53
	.uleb128 .Ltmp622-.Ltmp621
	.uleb128 .Ltmp623-.Lfunc_begin53
	.byte	7
	.uleb128 .Ltmp627-.Lfunc_begin53
	.uleb128 .Ltmp628-.Ltmp627
	.uleb128 .Ltmp629-.Lfunc_begin53
	.byte	0
	.uleb128 .Ltmp630-.Lfunc_begin53
	.uleb128 .Ltmp633-.Ltmp630
	.uleb128 .Ltmp634-.Lfunc_begin53
	.byte	0
	.uleb128 .Ltmp633-.Lfunc_begin53
	.uleb128 .Ltmp618-.Ltmp633
	.byte	0
	.byte	0
	.uleb128 .Ltmp618-.Lfunc_begin53
	.uleb128 .Ltmp619-.Ltmp618
	.uleb128 .Ltmp620-.Lfunc_begin53
	.byte	1
	.uleb128 .Ltmp624-.Lfunc_begin53
	.uleb128 .Ltmp625-.Ltmp624
	.uleb128 .Ltmp626-.Lfunc_begin53
	.byte	1
	.uleb128 .Ltmp625-.Lfunc_begin53
	.uleb128 .Lfunc_end54-.Ltmp625
	.byte	0
	.byte	0
.Lcst_end53:
	.byte	127
	.byte	0
	.byte	0
	.byte	0
	.byte	1
	.byte	125
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase40:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E,@function
_ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E:
.Lfunc_begin54:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception54
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp635:
	leaq	80(%rsp), %rdi
	callq	*_ZN100_$LT$nepenthe_ops..depthwise..Depthwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17hce6665fe37cf3d73E@GOTPCREL(%rip)
.Ltmp636:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB55_5:
	leaq	16(%r12), %rbp
.Ltmp641:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp642:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp644:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp645:
.Ltmp646:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp647:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB55_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB55_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB55_10:
.Ltmp643:
	jmp	.LBB55_11
.LBB55_3:
.Ltmp637:
.Ltmp638:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp639:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB55_5
.LBB55_2:
.Ltmp640:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB55_15:
.Ltmp648:
.LBB55_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB55_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB55_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end55:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E, .Lfunc_end55-_ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17he9c29d62f550f4f1E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table55:
.Lexception54:
	.byte	255
	.byte	155
	.uleb128 .Lttbase41-.Lttbaseref41
.Lttbaseref41:
	.byte	1
	.uleb128 .Lcst_end54-.Lcst_begin54
.Lcst_begin54:
	.uleb128 .Ltmp635-.Lfunc_begin54
	.uleb128 .Ltmp636-.Ltmp635
	.uleb128 .Ltmp637-.Lfunc_begin54
	.byte	3
	.uleb128 .Ltmp641-.Lfunc_begin54
	.uleb128 .Ltmp642-.Ltmp641
	.uleb128 .Ltmp643-.Lfunc_begin54
	.byte	0
	.uleb128 .Ltmp644-.Lfunc_begin54
	.uleb128 .Ltmp647-.Ltmp644
	.uleb128 .Ltmp648-.Lfunc_begin54
	.byte	0
	.uleb128 .Ltmp647-.Lfunc_begin54
	.uleb128 .Ltmp638-.Ltmp647
	.byte	0
	.byte	0
	.uleb128 .Ltmp638-.Lfunc_begin54
	.uleb128 .Ltmp639-.Ltmp638
	.uleb128 .Ltmp640-.Lfunc_begin54
	.byte	1
	.uleb128 .Ltmp639-.Lfunc_begin54
	.uleb128 .Lfunc_end55-.Ltmp639
	.byte	0
	.byte	0
.Lcst_end54:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase41:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E:
.Lfunc_begin55:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception55
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r15
	movq	%rdx, (%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp649:
	leaq	8(%rsp), %rdi
	movq	%rcx, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp650:
	movq	8(%rsp), %r12
	movq	16(%rsp), %r13
	movups	24(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
.Ltmp651:
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
.Ltmp652:
	shrq	$2, %r13
	movdqa	96(%rsp), %xmm0
	paddq	%xmm0, %xmm0
	movq	%r12, 32(%rsp)
	movq	%r13, 40(%rsp)
	movdqu	%xmm0, 48(%rsp)
	movq	8(%rsp), %r15
	movq	16(%rsp), %r13
	movq	24(%rsp), %r12
	movq	32(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 72(%rsp)
	movups	48(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
.LBB56_6:
	leaq	16(%r14), %rbp
.Ltmp657:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp658:
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp660:
	movq	%rbp, %rdi
	movq	(%rsp), %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp661:
.Ltmp662:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp663:
	movq	%r15, %rax
	negq	%rax
	jo	.LBB56_15
	movq	%r15, (%rbx)
	movq	%r13, 8(%rbx)
	movq	%r12, 16(%rbx)
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB56_15:
	.cfi_def_cfa_offset 208
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB56_11:
.Ltmp659:
	jmp	.LBB56_12
.LBB56_16:
.Ltmp664:
.LBB56_12:
	movq	%rax, %rbx
	leaq	(,%r15,2), %rax
	testq	%rax, %rax
	je	.LBB56_14
	shlq	$2, %r15
	movl	$4, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB56_14:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB56_4:
.Ltmp653:
.Ltmp654:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp655:
	movabsq	$-9223372036854775808, %r15
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB56_6
.LBB56_3:
.Ltmp656:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.Lfunc_end56:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E, .Lfunc_end56-_ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hee1e718fcc3a38c7E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table56:
.Lexception55:
	.byte	255
	.byte	155
	.uleb128 .Lttbase42-.Lttbaseref42
.Lttbaseref42:
	.byte	1
	.uleb128 .Lcst_end55-.Lcst_begin55
.Lcst_begin55:
	.uleb128 .Ltmp649-.Lfunc_begin55
	.uleb128 .Ltmp652-.Ltmp649
	.uleb128 .Ltmp653-.Lfunc_begin55
	.byte	3
	.uleb128 .Ltmp657-.Lfunc_begin55
	.uleb128 .Ltmp658-.Ltmp657
	.uleb128 .Ltmp659-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp660-.Lfunc_begin55
	.uleb128 .Ltmp663-.Ltmp660
	.uleb128 .Ltmp664-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp663-.Lfunc_begin55
	.uleb128 .Ltmp654-.Ltmp663
	.byte	0
	.byte	0
	.uleb128 .Ltmp654-.Lfunc_begin55
	.uleb128 .Ltmp655-.Ltmp654
	.uleb128 .Ltmp656-.Lfunc_begin55
	.byte	1
	.uleb128 .Ltmp655-.Lfunc_begin55
	.uleb128 .Lfunc_end56-.Ltmp655
	.byte	0
	.byte	0
.Lcst_end55:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase42:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E:
.Lfunc_begin56:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception56
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r13
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rax
	movzbl	(%rax), %edx
.Ltmp665:
	leaq	80(%rsp), %rdi
	callq	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE
.Ltmp666:
	movq	80(%rsp), %r14
	movq	88(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	96(%rsp), %r15
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB57_5:
	leaq	16(%r12), %rbp
.Ltmp671:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp672:
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp674:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp675:
.Ltmp676:
	movq	%r12, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp677:
	movq	%r14, %rax
	negq	%rax
	jo	.LBB57_14
	movq	%r14, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r15, 16(%rbx)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB57_14:
	.cfi_def_cfa_offset 192
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB57_10:
.Ltmp673:
	jmp	.LBB57_11
.LBB57_3:
.Ltmp667:
.Ltmp668:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp669:
	movabsq	$-9223372036854775808, %r14
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB57_5
.LBB57_2:
.Ltmp670:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB57_15:
.Ltmp678:
.LBB57_11:
	movq	%rax, %rbx
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	je	.LBB57_13
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB57_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end57:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E, .Lfunc_end57-_ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hefc5124b9cd6d105E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table57:
.Lexception56:
	.byte	255
	.byte	155
	.uleb128 .Lttbase43-.Lttbaseref43
.Lttbaseref43:
	.byte	1
	.uleb128 .Lcst_end56-.Lcst_begin56
.Lcst_begin56:
	.uleb128 .Ltmp665-.Lfunc_begin56
	.uleb128 .Ltmp666-.Ltmp665
	.uleb128 .Ltmp667-.Lfunc_begin56
	.byte	3
	.uleb128 .Ltmp671-.Lfunc_begin56
	.uleb128 .Ltmp672-.Ltmp671
	.uleb128 .Ltmp673-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp674-.Lfunc_begin56
	.uleb128 .Ltmp677-.Ltmp674
	.uleb128 .Ltmp678-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp677-.Lfunc_begin56
	.uleb128 .Ltmp668-.Ltmp677
	.byte	0
	.byte	0
	.uleb128 .Ltmp668-.Lfunc_begin56
	.uleb128 .Ltmp669-.Ltmp668
	.uleb128 .Ltmp670-.Lfunc_begin56
	.byte	1
	.uleb128 .Ltmp669-.Lfunc_begin56
	.uleb128 .Lfunc_end57-.Ltmp669
	.byte	0
	.byte	0
.Lcst_end56:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase43:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE,@function
_ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE:
.Lfunc_begin57:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception57
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, (%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %r15
.Ltmp679:
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp680:
	movq	8(%rsp), %r12
	movq	16(%rsp), %r13
	movups	24(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
.Ltmp681:
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
.Ltmp682:
	shlq	$2, %r13
	movdqa	96(%rsp), %xmm0
	psrlq	$1, %xmm0
	movq	%r12, 32(%rsp)
	movq	%r13, 40(%rsp)
	movdqu	%xmm0, 48(%rsp)
	movq	8(%rsp), %r15
	movq	16(%rsp), %r13
	movq	24(%rsp), %r12
	movq	32(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 72(%rsp)
	movups	48(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
.LBB58_6:
	leaq	16(%r14), %rbp
.Ltmp687:
	movq	%rbp, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp688:
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp690:
	movq	%rbp, %rdi
	movq	(%rsp), %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp691:
.Ltmp692:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp693:
	movq	%r15, %rax
	negq	%rax
	jo	.LBB58_15
	movq	%r15, (%rbx)
	movq	%r13, 8(%rbx)
	movq	%r12, 16(%rbx)
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movups	%xmm0, 24(%rbx)
	movups	%xmm1, 40(%rbx)
	movq	%rbx, %rax
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB58_15:
	.cfi_def_cfa_offset 208
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB58_11:
.Ltmp689:
	jmp	.LBB58_12
.LBB58_16:
.Ltmp694:
.LBB58_12:
	movq	%rax, %rbx
	leaq	(,%r15,2), %rax
	testq	%rax, %rax
	je	.LBB58_14
	shlq	$2, %r15
	movl	$4, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB58_14:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB58_4:
.Ltmp683:
.Ltmp684:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp685:
	movabsq	$-9223372036854775808, %r15
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	jmp	.LBB58_6
.LBB58_3:
.Ltmp686:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.Lfunc_end58:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE, .Lfunc_end58-_ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hf742ae1656674e5cE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table58:
.Lexception57:
	.byte	255
	.byte	155
	.uleb128 .Lttbase44-.Lttbaseref44
.Lttbaseref44:
	.byte	1
	.uleb128 .Lcst_end57-.Lcst_begin57
.Lcst_begin57:
	.uleb128 .Ltmp679-.Lfunc_begin57
	.uleb128 .Ltmp682-.Ltmp679
	.uleb128 .Ltmp683-.Lfunc_begin57
	.byte	3
	.uleb128 .Ltmp687-.Lfunc_begin57
	.uleb128 .Ltmp688-.Ltmp687
	.uleb128 .Ltmp689-.Lfunc_begin57
	.byte	0
	.uleb128 .Ltmp690-.Lfunc_begin57
	.uleb128 .Ltmp693-.Ltmp690
	.uleb128 .Ltmp694-.Lfunc_begin57
	.byte	0
	.uleb128 .Ltmp693-.Lfunc_begin57
	.uleb128 .Ltmp684-.Ltmp693
	.byte	0
	.byte	0
	.uleb128 .Ltmp684-.Lfunc_begin57
	.uleb128 .Ltmp685-.Ltmp684
	.uleb128 .Ltmp686-.Lfunc_begin57
	.byte	1
	.uleb128 .Ltmp685-.Lfunc_begin57
	.uleb128 .Lfunc_end58-.Ltmp685
	.byte	0
	.byte	0
.Lcst_end57:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase44:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E,"ax",@progbits
	.hidden	_ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E
	.globl	_ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E
	.p2align	4
	.type	_ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E,@function
_ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E:
.Lfunc_begin58:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception58
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rcx), %rax
	movq	112(%rcx), %rdx
	movq	%rdx, 256(%rsp)
	movups	48(%rcx), %xmm0
	movups	64(%rcx), %xmm1
	movups	80(%rcx), %xmm2
	movups	96(%rcx), %xmm3
	movups	%xmm3, 240(%rsp)
	movups	%xmm2, 224(%rsp)
	movups	%xmm1, 208(%rsp)
	movups	%xmm0, 192(%rsp)
	movq	120(%rcx), %rsi
	movq	128(%rcx), %rdx
	movq	%rax, 144(%rsp)
	movups	8(%rcx), %xmm0
	movups	%xmm0, 152(%rsp)
	movups	24(%rcx), %xmm0
	movups	%xmm0, 168(%rsp)
	movq	40(%rcx), %rax
	movq	%rax, 184(%rsp)
	movzwl	(%rdx), %ecx
.Ltmp695:
	leaq	96(%rsp), %rdi
	leaq	144(%rsp), %rdx
	callq	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E
.Ltmp696:
	movq	96(%rsp), %rax
	movups	120(%rsp), %xmm0
	movups	%xmm0, 24(%rsp)
	movq	136(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movups	104(%rsp), %xmm0
	movq	%rax, (%rsp)
	movups	%xmm0, 8(%rsp)
.LBB59_5:
	leaq	16(%r14), %r12
.Ltmp701:
	movq	%r12, %rdi
	callq	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
.Ltmp702:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp704:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN10rayon_core5latch10CountLatch4wait17h5d972d4a3e3aff14E@GOTPCREL(%rip)
.Ltmp705:
.Ltmp706:
	movq	%r14, %rdi
	callq	*_ZN10rayon_core5scope9ScopeBase21maybe_propagate_panic17h9aab7ed1167dd1e1E@GOTPCREL(%rip)
.Ltmp707:
	movq	48(%rsp), %rax
	movabsq	$-9223372036854775807, %rcx
	cmpq	%rcx, %rax
	je	.LBB59_12
	movq	%rax, (%rbx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movq	88(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB59_12:
	.cfi_def_cfa_offset 304
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB59_10:
.Ltmp703:
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB59_3:
.Ltmp697:
.Ltmp698:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp699:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_ZN10rayon_core5scope9ScopeBase12job_panicked17he10461487d23f13fE@GOTPCREL(%rip)
	movabsq	$-9223372036854775807, %rax
	movq	%rax, (%rsp)
	jmp	.LBB59_5
.LBB59_2:
.Ltmp700:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB59_13:
.Ltmp708:
	movq	%rax, %rbx
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end59:
	.size	_ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E, .Lfunc_end59-_ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E
	.cfi_endproc
	.section	.gcc_except_table._ZN10rayon_core5scope9ScopeBase8complete17hff588979db4dd9b7E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table59:
.Lexception58:
	.byte	255
	.byte	155
	.uleb128 .Lttbase45-.Lttbaseref45
.Lttbaseref45:
	.byte	1
	.uleb128 .Lcst_end58-.Lcst_begin58
.Lcst_begin58:
	.uleb128 .Ltmp695-.Lfunc_begin58
	.uleb128 .Ltmp696-.Ltmp695
	.uleb128 .Ltmp697-.Lfunc_begin58
	.byte	3
	.uleb128 .Ltmp701-.Lfunc_begin58
	.uleb128 .Ltmp702-.Ltmp701
	.uleb128 .Ltmp703-.Lfunc_begin58
	.byte	0
	.uleb128 .Ltmp704-.Lfunc_begin58
	.uleb128 .Ltmp707-.Ltmp704
	.uleb128 .Ltmp708-.Lfunc_begin58
	.byte	0
	.uleb128 .Ltmp707-.Lfunc_begin58
	.uleb128 .Ltmp698-.Ltmp707
	.byte	0
	.byte	0
	.uleb128 .Ltmp698-.Lfunc_begin58
	.uleb128 .Ltmp699-.Ltmp698
	.uleb128 .Ltmp700-.Lfunc_begin58
	.byte	1
	.uleb128 .Ltmp699-.Lfunc_begin58
	.uleb128 .Lfunc_end59-.Ltmp699
	.byte	0
	.byte	0
.Lcst_end58:
	.byte	127
	.byte	0
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase45:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN110_$LT$burn_std..tensor..slice..Slice$u20$as$u20$core..convert..From$LT$core..ops..range..Range$LT$I$GT$$GT$$GT$4from17hcc67a82c44f6aaa7E","ax",@progbits
	.hidden	_ZN110_$LT$burn_std..tensor..slice..Slice$u20$as$u20$core..convert..From$LT$core..ops..range..Range$LT$I$GT$$GT$$GT$4from17hcc67a82c44f6aaa7E
	.globl	_ZN110_$LT$burn_std..tensor..slice..Slice$u20$as$u20$core..convert..From$LT$core..ops..range..Range$LT$I$GT$$GT$$GT$4from17hcc67a82c44f6aaa7E
	.p2align	4
	.type	_ZN110_$LT$burn_std..tensor..slice..Slice$u20$as$u20$core..convert..From$LT$core..ops..range..Range$LT$I$GT$$GT$$GT$4from17hcc67a82c44f6aaa7E,@function
_ZN110_$LT$burn_std..tensor..slice..Slice$u20$as$u20$core..convert..From$LT$core..ops..range..Range$LT$I$GT$$GT$$GT$4from17hcc67a82c44f6aaa7E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, 16(%rdi)
	movq	$1, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	$1, 24(%rdi)
	retq
.Lfunc_end60:
	.size	_ZN110_$LT$burn_std..tensor..slice..Slice$u20$as$u20$core..convert..From$LT$core..ops..range..Range$LT$I$GT$$GT$$GT$4from17hcc67a82c44f6aaa7E, .Lfunc_end60-_ZN110_$LT$burn_std..tensor..slice..Slice$u20$as$u20$core..convert..From$LT$core..ops..range..Range$LT$I$GT$$GT$$GT$4from17hcc67a82c44f6aaa7E
	.cfi_endproc

	.section	".text._ZN118_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hffb50501fd8b33e2E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN118_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hffb50501fd8b33e2E.llvm.420267474059503946
	.globl	_ZN118_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hffb50501fd8b33e2E.llvm.420267474059503946
	.p2align	4
	.type	_ZN118_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hffb50501fd8b33e2E.llvm.420267474059503946,@function
_ZN118_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hffb50501fd8b33e2E.llvm.420267474059503946:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB61_1
.LBB61_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB61_1:
	.cfi_def_cfa_offset 32
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB61_2
	.p2align	4
.LBB61_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB61_6
.LBB61_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB61_5
	jae	.LBB61_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB61_5
.Lfunc_end61:
	.size	_ZN118_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hffb50501fd8b33e2E.llvm.420267474059503946, .Lfunc_end61-_ZN118_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hffb50501fd8b33e2E.llvm.420267474059503946
	.cfi_endproc

	.section	.text._ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E,"ax",@progbits
	.hidden	_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E
	.globl	_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E
	.p2align	4
	.type	_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E,@function
_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E:
.Lfunc_begin59:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception59
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1088, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, 56(%rsp)
	movq	%rdx, %r14
	movq	%rsi, %rbx
	movq	%rdi, %r12
	movq	64(%r8), %rax
	movq	%rax, 128(%rsp)
	movups	(%r8), %xmm0
	movups	16(%r8), %xmm1
	movups	32(%r8), %xmm2
	movups	48(%r8), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movb	$1, %al
	movl	%eax, 52(%rsp)
.Ltmp709:
	leaq	192(%rsp), %rdi
	movb	$1, %r15b
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp710:
.Ltmp711:
	leaq	384(%rsp), %rdi
	movb	$1, %r15b
	movq	%r14, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp712:
	movq	128(%rsp), %r9
.Ltmp713:
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.3.llvm.420267474059503946(%rip), %rsi
	leaq	576(%rsp), %rdi
	leaq	192(%rsp), %rcx
	leaq	384(%rsp), %r8
	movl	$6, %edx
	movb	$1, %r15b
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E
.Ltmp714:
	xorl	%eax, %eax
	cmpq	576(%rsp), %rax
	jno	.LBB62_4
	leaq	576(%rsp), %r13
	movl	$256, %edx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%r15d, %r15d
.Ltmp720:
	leaq	840(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor10into_float17hfec55ffb1ba10ed3E@GOTPCREL(%rip)
.Ltmp721:
	leaq	576(%rsp), %r13
	movl	$256, %edx
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp723:
	leaq	192(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor10into_float17hfec55ffb1ba10ed3E@GOTPCREL(%rip)
.Ltmp724:
	movq	56(%rsp), %rax
	cmpb	$1, (%rax)
	jne	.LBB62_16
	leaq	64(%rax), %rsi
.Ltmp726:
	leaq	576(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor10into_float17hfec55ffb1ba10ed3E@GOTPCREL(%rip)
.Ltmp727:
	leaq	384(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movl	$192, %edx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB62_17
.LBB62_16:
	movq	$9, 384(%rsp)
.LBB62_17:
	leaq	8(%r12), %rdi
	leaq	840(%rsp), %rsi
	leaq	192(%rsp), %rdx
	leaq	384(%rsp), %rcx
	leaq	64(%rsp), %r8
	callq	*_ZN13burn_dispatch3ops6module155_$LT$impl$u20$burn_backend..backend..ops..modules..base..ModuleOps$LT$burn_dispatch..backend..Dispatch$GT$$u20$for$u20$burn_dispatch..backend..Dispatch$GT$6conv2d17h7642b978e78a0a3eE@GOTPCREL(%rip)
	movq	$2, (%r12)
	movq	%r12, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB62_4:
	.cfi_def_cfa %rbp, 16
	movups	576(%rsp), %xmm0
	movups	592(%rsp), %xmm1
	movups	608(%rsp), %xmm2
	movaps	%xmm2, 176(%rsp)
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
.Ltmp715:
	leaq	384(%rsp), %r12
	leaq	144(%rsp), %rsi
	movb	$1, %r15b
	movq	%r12, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp716:
	movq	%r12, 192(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.420267474059503946(%rip), %rax
	movq	%rax, 200(%rsp)
.Ltmp717:
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.4.llvm.420267474059503946(%rip), %rdi
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.5.llvm.420267474059503946(%rip), %rdx
	leaq	192(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp718:
	ud2
.LBB62_18:
.Ltmp728:
	movq	%rax, %r12
.Ltmp729:
	leaq	192(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946
.Ltmp730:
	xorl	%r15d, %r15d
	jmp	.LBB62_20
.LBB62_7:
.Ltmp719:
	movq	%rax, %r12
	movq	384(%rsp), %rsi
	movb	$1, %al
	movl	%eax, 52(%rsp)
	testq	%rsi, %rsi
	jne	.LBB62_9
	movb	$1, %r15b
	jmp	.LBB62_24
.LBB62_9:
	movq	392(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movb	$1, %r15b
	jmp	.LBB62_24
.LBB62_31:
.Ltmp725:
	movq	%rax, %r12
	movb	$1, %r15b
.LBB62_20:
.Ltmp731:
	leaq	840(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946
.Ltmp732:
	testb	%r15b, %r15b
	je	.LBB62_30
	movl	$0, 52(%rsp)
	xorl	%r15d, %r15d
	jmp	.LBB62_24
.LBB62_23:
.Ltmp722:
	movq	%rax, %r12
.LBB62_24:
	movq	56(%rsp), %rax
	cmpb	$0, (%rax)
	je	.LBB62_26
	movq	56(%rsp), %rdi
	addq	$64, %rdi
.Ltmp733:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp734:
.LBB62_26:
	cmpb	$0, 52(%rsp)
	je	.LBB62_28
.Ltmp735:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp736:
.LBB62_28:
	testb	%r15b, %r15b
	je	.LBB62_30
.Ltmp737:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp738:
.LBB62_30:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB62_10:
.Ltmp739:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end62:
	.size	_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E, .Lfunc_end62-_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E
	.cfi_endproc
	.section	.gcc_except_table._ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table62:
.Lexception59:
	.byte	255
	.byte	155
	.uleb128 .Lttbase46-.Lttbaseref46
.Lttbaseref46:
	.byte	1
	.uleb128 .Lcst_end59-.Lcst_begin59
.Lcst_begin59:
	.uleb128 .Ltmp709-.Lfunc_begin59
	.uleb128 .Ltmp714-.Ltmp709
	.uleb128 .Ltmp722-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp714-.Lfunc_begin59
	.uleb128 .Ltmp720-.Ltmp714
	.byte	0
	.byte	0
	.uleb128 .Ltmp720-.Lfunc_begin59
	.uleb128 .Ltmp721-.Ltmp720
	.uleb128 .Ltmp722-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp721-.Lfunc_begin59
	.uleb128 .Ltmp723-.Ltmp721
	.byte	0
	.byte	0
	.uleb128 .Ltmp723-.Lfunc_begin59
	.uleb128 .Ltmp724-.Ltmp723
	.uleb128 .Ltmp725-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp726-.Lfunc_begin59
	.uleb128 .Ltmp727-.Ltmp726
	.uleb128 .Ltmp728-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp727-.Lfunc_begin59
	.uleb128 .Ltmp715-.Ltmp727
	.byte	0
	.byte	0
	.uleb128 .Ltmp715-.Lfunc_begin59
	.uleb128 .Ltmp716-.Ltmp715
	.uleb128 .Ltmp722-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp717-.Lfunc_begin59
	.uleb128 .Ltmp718-.Ltmp717
	.uleb128 .Ltmp719-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp729-.Lfunc_begin59
	.uleb128 .Ltmp738-.Ltmp729
	.uleb128 .Ltmp739-.Lfunc_begin59
	.byte	1
	.uleb128 .Ltmp738-.Lfunc_begin59
	.uleb128 .Lfunc_end62-.Ltmp738
	.byte	0
	.byte	0
.Lcst_end59:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase46:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE:
.Lfunc_begin60:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception60
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	subq	%rsi, %r14
	jne	.LBB63_1
.LBB63_6:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB63_1:
	.cfi_def_cfa_offset 48
	leaq	(%rdi,%rsi,8), %r15
	xorl	%r12d, %r12d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r13
	movq	%r15, %rbx
	jmp	.LBB63_2
	.p2align	4
.LBB63_5:
	incq	%r12
	addq	$8, %rbx
	cmpq	%r12, %r14
	je	.LBB63_6
.LBB63_2:
	movq	(%r15,%r12,8), %rax
	testq	%rax, %rax
	je	.LBB63_5
	lock		decq	(%rax)
	jne	.LBB63_5
	#MEMBARRIER
.Ltmp740:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp741:
	jmp	.LBB63_5
.LBB63_7:
.Ltmp742:
	movq	%rax, %r15
	leaq	-1(%r14), %rax
	cmpq	%r12, %rax
	jne	.LBB63_8
.LBB63_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB63_8:
	addq	$8, %rbx
	notq	%r12
	addq	%r14, %r12
	jmp	.LBB63_9
	.p2align	4
.LBB63_12:
	addq	$8, %rbx
	decq	%r12
	je	.LBB63_13
.LBB63_9:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB63_12
	lock		decq	(%rax)
	jne	.LBB63_12
	#MEMBARRIER
.Ltmp743:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp744:
	jmp	.LBB63_12
.LBB63_14:
.Ltmp745:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end63:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE, .Lfunc_end63-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h12cae3793226724fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table63:
.Lexception60:
	.byte	255
	.byte	155
	.uleb128 .Lttbase47-.Lttbaseref47
.Lttbaseref47:
	.byte	1
	.uleb128 .Lcst_end60-.Lcst_begin60
.Lcst_begin60:
	.uleb128 .Ltmp740-.Lfunc_begin60
	.uleb128 .Ltmp741-.Ltmp740
	.uleb128 .Ltmp742-.Lfunc_begin60
	.byte	0
	.uleb128 .Ltmp741-.Lfunc_begin60
	.uleb128 .Ltmp743-.Ltmp741
	.byte	0
	.byte	0
	.uleb128 .Ltmp743-.Lfunc_begin60
	.uleb128 .Ltmp744-.Ltmp743
	.uleb128 .Ltmp745-.Lfunc_begin60
	.byte	1
.Lcst_end60:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase47:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h15008a2d51f946a1E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h15008a2d51f946a1E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h15008a2d51f946a1E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h15008a2d51f946a1E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h15008a2d51f946a1E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB64_1
.LBB64_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB64_1:
	.cfi_def_cfa_offset 32
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB64_2
	.p2align	4
.LBB64_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB64_6
.LBB64_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB64_5
	jae	.LBB64_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB64_5
.Lfunc_end64:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h15008a2d51f946a1E, .Lfunc_end64-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h15008a2d51f946a1E
	.cfi_endproc

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h264458bb5354ca76E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h264458bb5354ca76E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h264458bb5354ca76E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h264458bb5354ca76E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h264458bb5354ca76E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB65_1
.LBB65_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB65_1:
	.cfi_def_cfa_offset 32
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB65_2
	.p2align	4
.LBB65_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB65_6
.LBB65_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB65_5
	jae	.LBB65_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB65_5
.Lfunc_end65:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h264458bb5354ca76E, .Lfunc_end65-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h264458bb5354ca76E
	.cfi_endproc

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E:
.Lfunc_begin61:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception61
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB66_1
.LBB66_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB66_1:
	.cfi_def_cfa_offset 48
	imulq	$120, %rsi, %rax
	addq	%rax, %rdi
	incq	%rbx
	.p2align	4
.LBB66_2:
	cmpq	$1, %rbx
	je	.LBB66_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp746:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp747:
	movq	%r14, %rdi
	jmp	.LBB66_2
.LBB66_4:
.Ltmp748:
	movq	%rax, %r15
	.p2align	4
.LBB66_5:
	decq	%rbx
	je	.LBB66_7
.Ltmp749:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp750:
	movq	%r12, %r14
	jmp	.LBB66_5
.LBB66_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB66_8:
.Ltmp751:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end66:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E, .Lfunc_end66-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h3e4aba6fc6d19e76E","a",@progbits
	.p2align	2, 0x0
GCC_except_table66:
.Lexception61:
	.byte	255
	.byte	155
	.uleb128 .Lttbase48-.Lttbaseref48
.Lttbaseref48:
	.byte	1
	.uleb128 .Lcst_end61-.Lcst_begin61
.Lcst_begin61:
	.uleb128 .Ltmp746-.Lfunc_begin61
	.uleb128 .Ltmp747-.Ltmp746
	.uleb128 .Ltmp748-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp749-.Lfunc_begin61
	.uleb128 .Ltmp750-.Ltmp749
	.uleb128 .Ltmp751-.Lfunc_begin61
	.byte	1
	.uleb128 .Ltmp750-.Lfunc_begin61
	.uleb128 .Lfunc_end66-.Ltmp750
	.byte	0
	.byte	0
.Lcst_end61:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase48:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h407cd25c7c82ce8aE","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h407cd25c7c82ce8aE
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h407cd25c7c82ce8aE
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h407cd25c7c82ce8aE,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h407cd25c7c82ce8aE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB67_1
.LBB67_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB67_1:
	.cfi_def_cfa_offset 32
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB67_2
	.p2align	4
.LBB67_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB67_6
.LBB67_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB67_5
	jae	.LBB67_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB67_5
.Lfunc_end67:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h407cd25c7c82ce8aE, .Lfunc_end67-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h407cd25c7c82ce8aE
	.cfi_endproc

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E:
.Lfunc_begin62:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception62
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	subq	%rsi, %r14
	jne	.LBB68_1
.LBB68_6:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB68_1:
	.cfi_def_cfa_offset 48
	leaq	(%rdi,%rsi,8), %r15
	xorl	%r12d, %r12d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r13
	movq	%r15, %rbx
	jmp	.LBB68_2
	.p2align	4
.LBB68_5:
	incq	%r12
	addq	$8, %rbx
	cmpq	%r12, %r14
	je	.LBB68_6
.LBB68_2:
	movq	(%r15,%r12,8), %rax
	testq	%rax, %rax
	je	.LBB68_5
	lock		decq	(%rax)
	jne	.LBB68_5
	#MEMBARRIER
.Ltmp752:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp753:
	jmp	.LBB68_5
.LBB68_7:
.Ltmp754:
	movq	%rax, %r15
	leaq	-1(%r14), %rax
	cmpq	%r12, %rax
	jne	.LBB68_8
.LBB68_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB68_8:
	addq	$8, %rbx
	notq	%r12
	addq	%r14, %r12
	jmp	.LBB68_9
	.p2align	4
.LBB68_12:
	addq	$8, %rbx
	decq	%r12
	je	.LBB68_13
.LBB68_9:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB68_12
	lock		decq	(%rax)
	jne	.LBB68_12
	#MEMBARRIER
.Ltmp755:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp756:
	jmp	.LBB68_12
.LBB68_14:
.Ltmp757:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end68:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E, .Lfunc_end68-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h8b72f29654818816E","a",@progbits
	.p2align	2, 0x0
GCC_except_table68:
.Lexception62:
	.byte	255
	.byte	155
	.uleb128 .Lttbase49-.Lttbaseref49
.Lttbaseref49:
	.byte	1
	.uleb128 .Lcst_end62-.Lcst_begin62
.Lcst_begin62:
	.uleb128 .Ltmp752-.Lfunc_begin62
	.uleb128 .Ltmp753-.Ltmp752
	.uleb128 .Ltmp754-.Lfunc_begin62
	.byte	0
	.uleb128 .Ltmp753-.Lfunc_begin62
	.uleb128 .Ltmp755-.Ltmp753
	.byte	0
	.byte	0
	.uleb128 .Ltmp755-.Lfunc_begin62
	.uleb128 .Ltmp756-.Ltmp755
	.uleb128 .Ltmp757-.Lfunc_begin62
	.byte	1
.Lcst_end62:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase49:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9546989b8992a756E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9546989b8992a756E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9546989b8992a756E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9546989b8992a756E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9546989b8992a756E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB69_1
.LBB69_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB69_1:
	.cfi_def_cfa_offset 32
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB69_2
	.p2align	4
.LBB69_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB69_6
.LBB69_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB69_5
	jae	.LBB69_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB69_5
.Lfunc_end69:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9546989b8992a756E, .Lfunc_end69-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9546989b8992a756E
	.cfi_endproc

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h96951f271b7a35dfE","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h96951f271b7a35dfE
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h96951f271b7a35dfE
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h96951f271b7a35dfE,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h96951f271b7a35dfE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB70_1
.LBB70_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB70_1:
	.cfi_def_cfa_offset 32
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB70_2
	.p2align	4
.LBB70_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB70_6
.LBB70_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB70_5
	jae	.LBB70_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB70_5
.Lfunc_end70:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h96951f271b7a35dfE, .Lfunc_end70-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h96951f271b7a35dfE
	.cfi_endproc

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9caaaa6444a54589E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9caaaa6444a54589E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9caaaa6444a54589E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9caaaa6444a54589E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9caaaa6444a54589E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB71_1
.LBB71_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB71_1:
	.cfi_def_cfa_offset 32
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB71_2
	.p2align	4
.LBB71_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB71_6
.LBB71_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB71_5
	jae	.LBB71_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB71_5
.Lfunc_end71:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9caaaa6444a54589E, .Lfunc_end71-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17h9caaaa6444a54589E
	.cfi_endproc

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E:
.Lfunc_begin63:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception63
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB72_1
.LBB72_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB72_1:
	.cfi_def_cfa_offset 48
	imulq	$120, %rsi, %rax
	addq	%rax, %rdi
	incq	%rbx
	.p2align	4
.LBB72_2:
	cmpq	$1, %rbx
	je	.LBB72_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp758:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp759:
	movq	%r14, %rdi
	jmp	.LBB72_2
.LBB72_4:
.Ltmp760:
	movq	%rax, %r15
	.p2align	4
.LBB72_5:
	decq	%rbx
	je	.LBB72_7
.Ltmp761:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp762:
	movq	%r12, %r14
	jmp	.LBB72_5
.LBB72_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB72_8:
.Ltmp763:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end72:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E, .Lfunc_end72-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hc05c77fb852f2593E","a",@progbits
	.p2align	2, 0x0
GCC_except_table72:
.Lexception63:
	.byte	255
	.byte	155
	.uleb128 .Lttbase50-.Lttbaseref50
.Lttbaseref50:
	.byte	1
	.uleb128 .Lcst_end63-.Lcst_begin63
.Lcst_begin63:
	.uleb128 .Ltmp758-.Lfunc_begin63
	.uleb128 .Ltmp759-.Ltmp758
	.uleb128 .Ltmp760-.Lfunc_begin63
	.byte	0
	.uleb128 .Ltmp761-.Lfunc_begin63
	.uleb128 .Ltmp762-.Ltmp761
	.uleb128 .Ltmp763-.Lfunc_begin63
	.byte	1
	.uleb128 .Ltmp762-.Lfunc_begin63
	.uleb128 .Lfunc_end72-.Ltmp762
	.byte	0
	.byte	0
.Lcst_end63:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase50:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE:
.Lfunc_begin64:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception64
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB73_1
.LBB73_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB73_1:
	.cfi_def_cfa_offset 48
	imulq	$120, %rsi, %rax
	addq	%rax, %rdi
	incq	%rbx
	.p2align	4
.LBB73_2:
	cmpq	$1, %rbx
	je	.LBB73_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp764:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp765:
	movq	%r14, %rdi
	jmp	.LBB73_2
.LBB73_4:
.Ltmp766:
	movq	%rax, %r15
	.p2align	4
.LBB73_5:
	decq	%rbx
	je	.LBB73_7
.Ltmp767:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp768:
	movq	%r12, %r14
	jmp	.LBB73_5
.LBB73_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB73_8:
.Ltmp769:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end73:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE, .Lfunc_end73-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he12bd2efe8146bfdE","a",@progbits
	.p2align	2, 0x0
GCC_except_table73:
.Lexception64:
	.byte	255
	.byte	155
	.uleb128 .Lttbase51-.Lttbaseref51
.Lttbaseref51:
	.byte	1
	.uleb128 .Lcst_end64-.Lcst_begin64
.Lcst_begin64:
	.uleb128 .Ltmp764-.Lfunc_begin64
	.uleb128 .Ltmp765-.Ltmp764
	.uleb128 .Ltmp766-.Lfunc_begin64
	.byte	0
	.uleb128 .Ltmp767-.Lfunc_begin64
	.uleb128 .Ltmp768-.Ltmp767
	.uleb128 .Ltmp769-.Lfunc_begin64
	.byte	1
	.uleb128 .Ltmp768-.Lfunc_begin64
	.uleb128 .Lfunc_end73-.Ltmp768
	.byte	0
	.byte	0
.Lcst_end64:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase51:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE:
.Lfunc_begin65:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception65
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	subq	%rsi, %r14
	jne	.LBB74_1
.LBB74_6:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB74_1:
	.cfi_def_cfa_offset 48
	leaq	(%rdi,%rsi,8), %r15
	xorl	%r12d, %r12d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r13
	movq	%r15, %rbx
	jmp	.LBB74_2
	.p2align	4
.LBB74_5:
	incq	%r12
	addq	$8, %rbx
	cmpq	%r12, %r14
	je	.LBB74_6
.LBB74_2:
	movq	(%r15,%r12,8), %rax
	testq	%rax, %rax
	je	.LBB74_5
	lock		decq	(%rax)
	jne	.LBB74_5
	#MEMBARRIER
.Ltmp770:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp771:
	jmp	.LBB74_5
.LBB74_7:
.Ltmp772:
	movq	%rax, %r15
	leaq	-1(%r14), %rax
	cmpq	%r12, %rax
	jne	.LBB74_8
.LBB74_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB74_8:
	addq	$8, %rbx
	notq	%r12
	addq	%r14, %r12
	jmp	.LBB74_9
	.p2align	4
.LBB74_12:
	addq	$8, %rbx
	decq	%r12
	je	.LBB74_13
.LBB74_9:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB74_12
	lock		decq	(%rax)
	jne	.LBB74_12
	#MEMBARRIER
.Ltmp773:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp774:
	jmp	.LBB74_12
.LBB74_14:
.Ltmp775:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end74:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE, .Lfunc_end74-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he2f13215f0273f3eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table74:
.Lexception65:
	.byte	255
	.byte	155
	.uleb128 .Lttbase52-.Lttbaseref52
.Lttbaseref52:
	.byte	1
	.uleb128 .Lcst_end65-.Lcst_begin65
.Lcst_begin65:
	.uleb128 .Ltmp770-.Lfunc_begin65
	.uleb128 .Ltmp771-.Ltmp770
	.uleb128 .Ltmp772-.Lfunc_begin65
	.byte	0
	.uleb128 .Ltmp771-.Lfunc_begin65
	.uleb128 .Ltmp773-.Ltmp771
	.byte	0
	.byte	0
	.uleb128 .Ltmp773-.Lfunc_begin65
	.uleb128 .Ltmp774-.Ltmp773
	.uleb128 .Ltmp775-.Lfunc_begin65
	.byte	1
.Lcst_end65:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase52:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E:
.Lfunc_begin66:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception66
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB75_1
.LBB75_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB75_1:
	.cfi_def_cfa_offset 48
	imulq	$120, %rsi, %rax
	addq	%rax, %rdi
	incq	%rbx
	.p2align	4
.LBB75_2:
	cmpq	$1, %rbx
	je	.LBB75_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp776:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp777:
	movq	%r14, %rdi
	jmp	.LBB75_2
.LBB75_4:
.Ltmp778:
	movq	%rax, %r15
	.p2align	4
.LBB75_5:
	decq	%rbx
	je	.LBB75_7
.Ltmp779:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp780:
	movq	%r12, %r14
	jmp	.LBB75_5
.LBB75_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB75_8:
.Ltmp781:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end75:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E, .Lfunc_end75-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17he885fc9d5ebdf4a9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table75:
.Lexception66:
	.byte	255
	.byte	155
	.uleb128 .Lttbase53-.Lttbaseref53
.Lttbaseref53:
	.byte	1
	.uleb128 .Lcst_end66-.Lcst_begin66
.Lcst_begin66:
	.uleb128 .Ltmp776-.Lfunc_begin66
	.uleb128 .Ltmp777-.Ltmp776
	.uleb128 .Ltmp778-.Lfunc_begin66
	.byte	0
	.uleb128 .Ltmp779-.Lfunc_begin66
	.uleb128 .Ltmp780-.Ltmp779
	.uleb128 .Ltmp781-.Lfunc_begin66
	.byte	1
	.uleb128 .Ltmp780-.Lfunc_begin66
	.uleb128 .Lfunc_end75-.Ltmp780
	.byte	0
	.byte	0
.Lcst_end66:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase53:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E:
.Lfunc_begin67:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception67
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	subq	%rsi, %r14
	jne	.LBB76_1
.LBB76_6:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB76_1:
	.cfi_def_cfa_offset 48
	leaq	(%rdi,%rsi,8), %r15
	xorl	%r12d, %r12d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r13
	movq	%r15, %rbx
	jmp	.LBB76_2
	.p2align	4
.LBB76_5:
	incq	%r12
	addq	$8, %rbx
	cmpq	%r12, %r14
	je	.LBB76_6
.LBB76_2:
	movq	(%r15,%r12,8), %rax
	testq	%rax, %rax
	je	.LBB76_5
	lock		decq	(%rax)
	jne	.LBB76_5
	#MEMBARRIER
.Ltmp782:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp783:
	jmp	.LBB76_5
.LBB76_7:
.Ltmp784:
	movq	%rax, %r15
	leaq	-1(%r14), %rax
	cmpq	%r12, %rax
	jne	.LBB76_8
.LBB76_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB76_8:
	addq	$8, %rbx
	notq	%r12
	addq	%r14, %r12
	jmp	.LBB76_9
	.p2align	4
.LBB76_12:
	addq	$8, %rbx
	decq	%r12
	je	.LBB76_13
.LBB76_9:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB76_12
	lock		decq	(%rax)
	jne	.LBB76_12
	#MEMBARRIER
.Ltmp785:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp786:
	jmp	.LBB76_12
.LBB76_14:
.Ltmp787:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end76:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E, .Lfunc_end76-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hefdaa9ce73ad4381E","a",@progbits
	.p2align	2, 0x0
GCC_except_table76:
.Lexception67:
	.byte	255
	.byte	155
	.uleb128 .Lttbase54-.Lttbaseref54
.Lttbaseref54:
	.byte	1
	.uleb128 .Lcst_end67-.Lcst_begin67
.Lcst_begin67:
	.uleb128 .Ltmp782-.Lfunc_begin67
	.uleb128 .Ltmp783-.Ltmp782
	.uleb128 .Ltmp784-.Lfunc_begin67
	.byte	0
	.uleb128 .Ltmp783-.Lfunc_begin67
	.uleb128 .Ltmp785-.Ltmp783
	.byte	0
	.byte	0
	.uleb128 .Ltmp785-.Lfunc_begin67
	.uleb128 .Ltmp786-.Ltmp785
	.uleb128 .Ltmp787-.Lfunc_begin67
	.byte	1
.Lcst_end67:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase54:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E:
.Lfunc_begin68:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception68
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	subq	%rsi, %r14
	jne	.LBB77_1
.LBB77_6:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB77_1:
	.cfi_def_cfa_offset 48
	leaq	(%rdi,%rsi,8), %r15
	xorl	%r12d, %r12d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r13
	movq	%r15, %rbx
	jmp	.LBB77_2
	.p2align	4
.LBB77_5:
	incq	%r12
	addq	$8, %rbx
	cmpq	%r12, %r14
	je	.LBB77_6
.LBB77_2:
	movq	(%r15,%r12,8), %rax
	testq	%rax, %rax
	je	.LBB77_5
	lock		decq	(%rax)
	jne	.LBB77_5
	#MEMBARRIER
.Ltmp788:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp789:
	jmp	.LBB77_5
.LBB77_7:
.Ltmp790:
	movq	%rax, %r15
	leaq	-1(%r14), %rax
	cmpq	%r12, %rax
	jne	.LBB77_8
.LBB77_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB77_8:
	addq	$8, %rbx
	notq	%r12
	addq	%r14, %r12
	jmp	.LBB77_9
	.p2align	4
.LBB77_12:
	addq	$8, %rbx
	decq	%r12
	je	.LBB77_13
.LBB77_9:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB77_12
	lock		decq	(%rax)
	jne	.LBB77_12
	#MEMBARRIER
.Ltmp791:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp792:
	jmp	.LBB77_12
.LBB77_14:
.Ltmp793:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end77:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E, .Lfunc_end77-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf7807cf46bde3e98E","a",@progbits
	.p2align	2, 0x0
GCC_except_table77:
.Lexception68:
	.byte	255
	.byte	155
	.uleb128 .Lttbase55-.Lttbaseref55
.Lttbaseref55:
	.byte	1
	.uleb128 .Lcst_end68-.Lcst_begin68
.Lcst_begin68:
	.uleb128 .Ltmp788-.Lfunc_begin68
	.uleb128 .Ltmp789-.Ltmp788
	.uleb128 .Ltmp790-.Lfunc_begin68
	.byte	0
	.uleb128 .Ltmp789-.Lfunc_begin68
	.uleb128 .Ltmp791-.Ltmp789
	.byte	0
	.byte	0
	.uleb128 .Ltmp791-.Lfunc_begin68
	.uleb128 .Ltmp792-.Ltmp791
	.uleb128 .Ltmp793-.Lfunc_begin68
	.byte	1
.Lcst_end68:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase55:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE:
.Lfunc_begin69:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception69
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r14
	subq	%rsi, %r14
	jne	.LBB78_1
.LBB78_6:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB78_1:
	.cfi_def_cfa_offset 48
	leaq	(%rdi,%rsi,8), %r15
	xorl	%r12d, %r12d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r13
	movq	%r15, %rbx
	jmp	.LBB78_2
	.p2align	4
.LBB78_5:
	incq	%r12
	addq	$8, %rbx
	cmpq	%r12, %r14
	je	.LBB78_6
.LBB78_2:
	movq	(%r15,%r12,8), %rax
	testq	%rax, %rax
	je	.LBB78_5
	lock		decq	(%rax)
	jne	.LBB78_5
	#MEMBARRIER
.Ltmp794:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp795:
	jmp	.LBB78_5
.LBB78_7:
.Ltmp796:
	movq	%rax, %r15
	leaq	-1(%r14), %rax
	cmpq	%r12, %rax
	jne	.LBB78_8
.LBB78_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB78_8:
	addq	$8, %rbx
	notq	%r12
	addq	%r14, %r12
	jmp	.LBB78_9
	.p2align	4
.LBB78_12:
	addq	$8, %rbx
	decq	%r12
	je	.LBB78_13
.LBB78_9:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB78_12
	lock		decq	(%rax)
	jne	.LBB78_12
	#MEMBARRIER
.Ltmp797:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp798:
	jmp	.LBB78_12
.LBB78_14:
.Ltmp799:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end78:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE, .Lfunc_end78-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hf9505fa0ec9d458aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table78:
.Lexception69:
	.byte	255
	.byte	155
	.uleb128 .Lttbase56-.Lttbaseref56
.Lttbaseref56:
	.byte	1
	.uleb128 .Lcst_end69-.Lcst_begin69
.Lcst_begin69:
	.uleb128 .Ltmp794-.Lfunc_begin69
	.uleb128 .Ltmp795-.Ltmp794
	.uleb128 .Ltmp796-.Lfunc_begin69
	.byte	0
	.uleb128 .Ltmp795-.Lfunc_begin69
	.uleb128 .Ltmp797-.Ltmp795
	.byte	0
	.byte	0
	.uleb128 .Ltmp797-.Lfunc_begin69
	.uleb128 .Ltmp798-.Ltmp797
	.uleb128 .Ltmp799-.Lfunc_begin69
	.byte	1
.Lcst_end69:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase56:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E:
.Lfunc_begin70:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception70
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB79_1
.LBB79_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB79_1:
	.cfi_def_cfa_offset 48
	imulq	$120, %rsi, %rax
	addq	%rax, %rdi
	incq	%rbx
	.p2align	4
.LBB79_2:
	cmpq	$1, %rbx
	je	.LBB79_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp800:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp801:
	movq	%r14, %rdi
	jmp	.LBB79_2
.LBB79_4:
.Ltmp802:
	movq	%rax, %r15
	.p2align	4
.LBB79_5:
	decq	%rbx
	je	.LBB79_7
.Ltmp803:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp804:
	movq	%r12, %r14
	jmp	.LBB79_5
.LBB79_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB79_8:
.Ltmp805:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end79:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E, .Lfunc_end79-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfdf01899f7aed088E","a",@progbits
	.p2align	2, 0x0
GCC_except_table79:
.Lexception70:
	.byte	255
	.byte	155
	.uleb128 .Lttbase57-.Lttbaseref57
.Lttbaseref57:
	.byte	1
	.uleb128 .Lcst_end70-.Lcst_begin70
.Lcst_begin70:
	.uleb128 .Ltmp800-.Lfunc_begin70
	.uleb128 .Ltmp801-.Ltmp800
	.uleb128 .Ltmp802-.Lfunc_begin70
	.byte	0
	.uleb128 .Ltmp803-.Lfunc_begin70
	.uleb128 .Ltmp804-.Ltmp803
	.uleb128 .Ltmp805-.Lfunc_begin70
	.byte	1
	.uleb128 .Ltmp804-.Lfunc_begin70
	.uleb128 .Lfunc_end79-.Ltmp804
	.byte	0
	.byte	0
.Lcst_end70:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase57:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E","ax",@progbits
	.hidden	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E
	.globl	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E
	.p2align	4
	.type	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E,@function
_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E:
.Lfunc_begin71:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception71
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	jne	.LBB80_1
.LBB80_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB80_1:
	.cfi_def_cfa_offset 48
	imulq	$120, %rsi, %rax
	addq	%rax, %rdi
	incq	%rbx
	.p2align	4
.LBB80_2:
	cmpq	$1, %rbx
	je	.LBB80_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp806:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp807:
	movq	%r14, %rdi
	jmp	.LBB80_2
.LBB80_4:
.Ltmp808:
	movq	%rax, %r15
	.p2align	4
.LBB80_5:
	decq	%rbx
	je	.LBB80_7
.Ltmp809:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp810:
	movq	%r12, %r14
	jmp	.LBB80_5
.LBB80_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB80_8:
.Ltmp811:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end80:
	.size	_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E, .Lfunc_end80-_ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E
	.cfi_endproc
	.section	".gcc_except_table._ZN129_$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$u20$as$u20$core..array..iter..iter_inner..PartialDrop$GT$12partial_drop17hfe00b5354e66aba8E","a",@progbits
	.p2align	2, 0x0
GCC_except_table80:
.Lexception71:
	.byte	255
	.byte	155
	.uleb128 .Lttbase58-.Lttbaseref58
.Lttbaseref58:
	.byte	1
	.uleb128 .Lcst_end71-.Lcst_begin71
.Lcst_begin71:
	.uleb128 .Ltmp806-.Lfunc_begin71
	.uleb128 .Ltmp807-.Ltmp806
	.uleb128 .Ltmp808-.Lfunc_begin71
	.byte	0
	.uleb128 .Ltmp809-.Lfunc_begin71
	.uleb128 .Ltmp810-.Ltmp809
	.uleb128 .Ltmp811-.Lfunc_begin71
	.byte	1
	.uleb128 .Ltmp810-.Lfunc_begin71
	.uleb128 .Lfunc_end80-.Ltmp810
	.byte	0
	.byte	0
.Lcst_end71:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase58:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN13burn_autodiff3ops4base13register_step17hc9928cd23bcbefd0E,"ax",@progbits
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base13register_step17hc9928cd23bcbefd0E,@function
_ZN13burn_autodiff3ops4base13register_step17hc9928cd23bcbefd0E:
.Lfunc_begin72:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception72
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$152, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp812:
	leaq	16(%rsp), %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%r8, %rcx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h4e740dbdb6f64b21E
.Ltmp813:
	movups	(%r14), %xmm0
	movaps	%xmm0, (%rsp)
	leaq	8(%rsp), %r14
	movq	(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB81_3
	#MEMBARRIER
.Ltmp817:
	movq	%rsp, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp818:
.LBB81_3:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB81_5
	#MEMBARRIER
.Ltmp823:
	movq	%r14, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp824:
.LBB81_5:
	leaq	16(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	addq	$152, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB81_9:
	.cfi_def_cfa_offset 176
.Ltmp825:
	movq	%rax, %rbx
	jmp	.LBB81_10
.LBB81_6:
.Ltmp819:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB81_10
	#MEMBARRIER
.Ltmp820:
	movq	%r14, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp821:
.LBB81_10:
.Ltmp826:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp827:
	jmp	.LBB81_11
.LBB81_8:
.Ltmp822:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB81_12:
.Ltmp814:
	movq	%rax, %rbx
.Ltmp815:
	movq	%r14, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E
.Ltmp816:
.LBB81_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB81_13:
.Ltmp828:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end81:
	.size	_ZN13burn_autodiff3ops4base13register_step17hc9928cd23bcbefd0E, .Lfunc_end81-_ZN13burn_autodiff3ops4base13register_step17hc9928cd23bcbefd0E
	.cfi_endproc
	.section	.gcc_except_table._ZN13burn_autodiff3ops4base13register_step17hc9928cd23bcbefd0E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table81:
.Lexception72:
	.byte	255
	.byte	155
	.uleb128 .Lttbase59-.Lttbaseref59
.Lttbaseref59:
	.byte	1
	.uleb128 .Lcst_end72-.Lcst_begin72
.Lcst_begin72:
	.uleb128 .Ltmp812-.Lfunc_begin72
	.uleb128 .Ltmp813-.Ltmp812
	.uleb128 .Ltmp814-.Lfunc_begin72
	.byte	0
	.uleb128 .Ltmp817-.Lfunc_begin72
	.uleb128 .Ltmp818-.Ltmp817
	.uleb128 .Ltmp819-.Lfunc_begin72
	.byte	0
	.uleb128 .Ltmp823-.Lfunc_begin72
	.uleb128 .Ltmp824-.Ltmp823
	.uleb128 .Ltmp825-.Lfunc_begin72
	.byte	0
	.uleb128 .Ltmp824-.Lfunc_begin72
	.uleb128 .Ltmp820-.Ltmp824
	.byte	0
	.byte	0
	.uleb128 .Ltmp820-.Lfunc_begin72
	.uleb128 .Ltmp821-.Ltmp820
	.uleb128 .Ltmp822-.Lfunc_begin72
	.byte	1
	.uleb128 .Ltmp826-.Lfunc_begin72
	.uleb128 .Ltmp816-.Ltmp826
	.uleb128 .Ltmp828-.Lfunc_begin72
	.byte	1
	.uleb128 .Ltmp816-.Lfunc_begin72
	.uleb128 .Lfunc_end81-.Ltmp816
	.byte	0
	.byte	0
.Lcst_end72:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase59:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE:
.Lfunc_begin73:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception73
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$824, %rsp
	.cfi_def_cfa_offset 880
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 384(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 368(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 320(%rsp)
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB82_30
	movq	%rsi, %rbx
	movq	88(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB82_30
	movq	%rdx, %r12
	movq	%rdi, %r15
	leaq	72(%rbx), %r14
	movq	%rbp, 136(%rsp)
	movq	%rax, 144(%rsp)
	movl	104(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 560(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 544(%rsp)
.Ltmp829:
	leaq	688(%rsp), %rdi
	leaq	272(%rsp), %rsi
	leaq	136(%rsp), %rdx
	leaq	544(%rsp), %r9
	movl	$2, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp830:
	leaq	144(%rsp), %r13
	lock		decq	(%rbp)
	jne	.LBB82_5
	#MEMBARRIER
.Ltmp834:
	leaq	136(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp835:
.LBB82_5:
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB82_7
	#MEMBARRIER
.Ltmp840:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp841:
.LBB82_7:
	movq	(%r14), %rbp
	cmpb	$2, 96(%rbp)
	jne	.LBB82_13
	movq	%r12, %rsi
	xorl	%ebp, %ebp
	jmp	.LBB82_14
.LBB82_13:
	movq	%r12, %rsi
	lock		incq	(%rbp)
	jle	.LBB82_30
.LBB82_14:
	movq	88(%rbx), %r12
	cmpb	$2, 96(%r12)
	movq	%r15, 8(%rsp)
	jne	.LBB82_16
	xorl	%r12d, %r12d
	jmp	.LBB82_17
.LBB82_16:
	lock		incq	(%r12)
	jle	.LBB82_30
.LBB82_17:
	movq	808(%rsp), %r15
	lock		incq	(%r15)
	jle	.LBB82_30
	leaq	272(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$240, %edx
	callq	*%r13
	movq	%rbp, 520(%rsp)
	movq	%r12, 528(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	136(%rsp), %r12
	leaq	688(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r13
	movq	%r15, 512(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp852:
	leaq	544(%rsp), %rdi
	leaq	80(%rsp), %rcx
	movq	%r12, %rsi
	leaq	272(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h3021d43a9cb564b4E
.Ltmp853:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp857:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp858:
	movq	8(%rsp), %rbx
	leaq	544(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$824, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB82_30:
	.cfi_def_cfa_offset 880
	ud2
.LBB82_24:
.Ltmp842:
	movq	%rax, %r15
	jmp	.LBB82_25
.LBB82_10:
.Ltmp836:
	movq	%rax, %r15
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB82_25
	#MEMBARRIER
.Ltmp837:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp838:
.LBB82_25:
.Ltmp843:
	leaq	688(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp844:
	jmp	.LBB82_26
.LBB82_12:
.Ltmp839:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB82_21:
.Ltmp859:
	movq	%rax, %r15
.Ltmp860:
	leaq	544(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp861:
	jmp	.LBB82_29
.LBB82_23:
.Ltmp854:
	movq	%rax, %r15
.Ltmp855:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp856:
.LBB82_29:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB82_22:
.Ltmp862:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB82_9:
.Ltmp831:
	movq	%rax, %r15
.Ltmp832:
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E
.Ltmp833:
.LBB82_26:
.Ltmp845:
	movq	%r12, %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE
.Ltmp846:
.Ltmp847:
	movq	%r14, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp848:
	addq	$24, %rbx
.Ltmp849:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp850:
	jmp	.LBB82_29
.LBB82_31:
.Ltmp851:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end82:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE, .Lfunc_end82-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h11f5f1a3600f3f3aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table82:
.Lexception73:
	.byte	255
	.byte	155
	.uleb128 .Lttbase60-.Lttbaseref60
.Lttbaseref60:
	.byte	1
	.uleb128 .Lcst_end73-.Lcst_begin73
.Lcst_begin73:
	.uleb128 .Ltmp829-.Lfunc_begin73
	.uleb128 .Ltmp830-.Ltmp829
	.uleb128 .Ltmp831-.Lfunc_begin73
	.byte	0
	.uleb128 .Ltmp834-.Lfunc_begin73
	.uleb128 .Ltmp835-.Ltmp834
	.uleb128 .Ltmp836-.Lfunc_begin73
	.byte	0
	.uleb128 .Ltmp840-.Lfunc_begin73
	.uleb128 .Ltmp841-.Ltmp840
	.uleb128 .Ltmp842-.Lfunc_begin73
	.byte	0
	.uleb128 .Ltmp841-.Lfunc_begin73
	.uleb128 .Ltmp852-.Ltmp841
	.byte	0
	.byte	0
	.uleb128 .Ltmp852-.Lfunc_begin73
	.uleb128 .Ltmp853-.Ltmp852
	.uleb128 .Ltmp854-.Lfunc_begin73
	.byte	0
	.uleb128 .Ltmp857-.Lfunc_begin73
	.uleb128 .Ltmp858-.Ltmp857
	.uleb128 .Ltmp859-.Lfunc_begin73
	.byte	0
	.uleb128 .Ltmp858-.Lfunc_begin73
	.uleb128 .Ltmp837-.Ltmp858
	.byte	0
	.byte	0
	.uleb128 .Ltmp837-.Lfunc_begin73
	.uleb128 .Ltmp838-.Ltmp837
	.uleb128 .Ltmp839-.Lfunc_begin73
	.byte	1
	.uleb128 .Ltmp843-.Lfunc_begin73
	.uleb128 .Ltmp844-.Ltmp843
	.uleb128 .Ltmp851-.Lfunc_begin73
	.byte	1
	.uleb128 .Ltmp860-.Lfunc_begin73
	.uleb128 .Ltmp856-.Ltmp860
	.uleb128 .Ltmp862-.Lfunc_begin73
	.byte	1
	.uleb128 .Ltmp856-.Lfunc_begin73
	.uleb128 .Ltmp832-.Ltmp856
	.byte	0
	.byte	0
	.uleb128 .Ltmp832-.Lfunc_begin73
	.uleb128 .Ltmp850-.Ltmp832
	.uleb128 .Ltmp851-.Lfunc_begin73
	.byte	1
.Lcst_end73:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase60:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E:
.Lfunc_begin74:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception74
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$648, %rsp
	.cfi_def_cfa_offset 704
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 288(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 272(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 256(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 240(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	72(%rsi), %r13
	lock		incq	(%r13)
	jle	.LBB83_29
	movq	%rdx, %r12
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	72(%rsi), %r15
	movq	%r13, 376(%rsp)
	movl	88(%rsi), %r8d
	movq	16(%rsi), %rax
	movq	%rax, 48(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, 32(%rsp)
.Ltmp863:
	leaq	512(%rsp), %rdi
	leaq	176(%rsp), %rsi
	leaq	376(%rsp), %rdx
	leaq	32(%rsp), %r9
	movl	$1, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp864:
	lock		decq	(%r13)
	jne	.LBB83_4
	#MEMBARRIER
.Ltmp868:
	leaq	376(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp869:
.LBB83_4:
	movq	(%r15), %r13
	cmpb	$2, 96(%r13)
	jne	.LBB83_13
	xorl	%r13d, %r13d
	jmp	.LBB83_14
.LBB83_13:
	lock		incq	(%r13)
	jle	.LBB83_29
.LBB83_14:
	movq	632(%rsp), %rbp
	lock		incq	(%rbp)
	jle	.LBB83_29
	movq	112(%r12), %rax
	movq	%rax, 144(%rsp)
	movups	96(%r12), %xmm0
	movaps	%xmm0, 128(%rsp)
	movups	80(%r12), %xmm0
	movaps	%xmm0, 112(%rsp)
	movups	64(%r12), %xmm0
	movaps	%xmm0, 96(%rsp)
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	movaps	%xmm3, 80(%rsp)
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movups	(%r15), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	376(%rsp), %r12
	leaq	512(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbp, 152(%rsp)
	movq	%r13, 160(%rsp)
	movups	24(%r14), %xmm0
	movups	40(%r14), %xmm1
	movups	56(%r14), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
.Ltmp880:
	leaq	176(%rsp), %rdi
	leaq	32(%rsp), %rdx
	leaq	320(%rsp), %rcx
	movq	%r12, %rsi
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hc336ea5592b0a039E
.Ltmp881:
	movups	(%r15), %xmm0
	movaps	%xmm0, (%rsp)
	leaq	8(%rsp), %r14
	movq	(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB83_18
	#MEMBARRIER
.Ltmp885:
	movq	%rsp, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp886:
.LBB83_18:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB83_20
	#MEMBARRIER
.Ltmp891:
	movq	%r14, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp892:
.LBB83_20:
	leaq	176(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$648, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB83_29:
	.cfi_def_cfa_offset 704
	ud2
.LBB83_24:
.Ltmp893:
	movq	%rax, %rbx
	jmp	.LBB83_25
.LBB83_21:
.Ltmp887:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB83_25
	#MEMBARRIER
.Ltmp888:
	movq	%r14, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp889:
.LBB83_25:
.Ltmp894:
	leaq	176(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp895:
	jmp	.LBB83_11
.LBB83_23:
.Ltmp890:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB83_12:
.Ltmp870:
	movq	%rax, %rbx
.Ltmp871:
	leaq	512(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp872:
	jmp	.LBB83_8
.LBB83_27:
.Ltmp882:
	movq	%rax, %rbx
.Ltmp883:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E
.Ltmp884:
	jmp	.LBB83_11
.LBB83_26:
.Ltmp896:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB83_6:
.Ltmp865:
	movq	%rax, %rbx
	lock		decq	(%r13)
	jne	.LBB83_8
	#MEMBARRIER
.Ltmp866:
	leaq	376(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp867:
.LBB83_8:
.Ltmp873:
	movq	%r12, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp874:
.Ltmp875:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E
.Ltmp876:
	addq	$24, %r14
.Ltmp877:
	movq	%r14, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp878:
.LBB83_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB83_28:
.Ltmp879:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end83:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E, .Lfunc_end83-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h20143339fb67e632E","a",@progbits
	.p2align	2, 0x0
GCC_except_table83:
.Lexception74:
	.byte	255
	.byte	155
	.uleb128 .Lttbase61-.Lttbaseref61
.Lttbaseref61:
	.byte	1
	.uleb128 .Lcst_end74-.Lcst_begin74
.Lcst_begin74:
	.uleb128 .Ltmp863-.Lfunc_begin74
	.uleb128 .Ltmp864-.Ltmp863
	.uleb128 .Ltmp865-.Lfunc_begin74
	.byte	0
	.uleb128 .Ltmp868-.Lfunc_begin74
	.uleb128 .Ltmp869-.Ltmp868
	.uleb128 .Ltmp870-.Lfunc_begin74
	.byte	0
	.uleb128 .Ltmp869-.Lfunc_begin74
	.uleb128 .Ltmp880-.Ltmp869
	.byte	0
	.byte	0
	.uleb128 .Ltmp880-.Lfunc_begin74
	.uleb128 .Ltmp881-.Ltmp880
	.uleb128 .Ltmp882-.Lfunc_begin74
	.byte	0
	.uleb128 .Ltmp885-.Lfunc_begin74
	.uleb128 .Ltmp886-.Ltmp885
	.uleb128 .Ltmp887-.Lfunc_begin74
	.byte	0
	.uleb128 .Ltmp891-.Lfunc_begin74
	.uleb128 .Ltmp892-.Ltmp891
	.uleb128 .Ltmp893-.Lfunc_begin74
	.byte	0
	.uleb128 .Ltmp892-.Lfunc_begin74
	.uleb128 .Ltmp888-.Ltmp892
	.byte	0
	.byte	0
	.uleb128 .Ltmp888-.Lfunc_begin74
	.uleb128 .Ltmp889-.Ltmp888
	.uleb128 .Ltmp890-.Lfunc_begin74
	.byte	1
	.uleb128 .Ltmp894-.Lfunc_begin74
	.uleb128 .Ltmp895-.Ltmp894
	.uleb128 .Ltmp896-.Lfunc_begin74
	.byte	1
	.uleb128 .Ltmp871-.Lfunc_begin74
	.uleb128 .Ltmp872-.Ltmp871
	.uleb128 .Ltmp879-.Lfunc_begin74
	.byte	1
	.uleb128 .Ltmp883-.Lfunc_begin74
	.uleb128 .Ltmp884-.Ltmp883
	.uleb128 .Ltmp896-.Lfunc_begin74
	.byte	1
	.uleb128 .Ltmp866-.Lfunc_begin74
	.uleb128 .Ltmp878-.Ltmp866
	.uleb128 .Ltmp879-.Lfunc_begin74
	.byte	1
	.uleb128 .Ltmp878-.Lfunc_begin74
	.uleb128 .Lfunc_end83-.Ltmp878
	.byte	0
	.byte	0
.Lcst_end74:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase61:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E:
.Lfunc_begin75:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception75
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$984, %rsp
	.cfi_def_cfa_offset 1040
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 560(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 544(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 528(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 496(%rsp)
	movaps	%xmm2, 480(%rsp)
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB84_28
	movq	%rsi, %rbx
	movq	88(%rsi), %r12
	lock		incq	(%r12)
	jle	.LBB84_28
	movq	%rdx, (%rsp)
	movq	104(%rbx), %r14
	lock		incq	(%r14)
	jle	.LBB84_28
	movq	%rdi, %r13
	movq	%rbp, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	%r14, 184(%rsp)
	movl	120(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 320(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 304(%rsp)
.Ltmp897:
	leaq	848(%rsp), %rdi
	leaq	448(%rsp), %rsi
	leaq	168(%rsp), %rdx
	leaq	304(%rsp), %r9
	movl	$3, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp898:
.Ltmp902:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp903:
	cmpb	$2, 96(%rbp)
	jne	.LBB84_13
	xorl	%ebp, %ebp
	jmp	.LBB84_14
.LBB84_13:
	lock		incq	(%rbp)
	jle	.LBB84_28
.LBB84_14:
	cmpb	$2, 96(%r12)
	jne	.LBB84_16
	xorl	%r12d, %r12d
	jmp	.LBB84_17
.LBB84_16:
	lock		incq	(%r12)
	jle	.LBB84_28
.LBB84_17:
	cmpb	$2, 96(%r14)
	movq	%r13, 8(%rsp)
	jne	.LBB84_19
	xorl	%r14d, %r14d
	jmp	.LBB84_20
.LBB84_19:
	lock		incq	(%r14)
	jle	.LBB84_28
.LBB84_20:
	movq	968(%rsp), %r13
	lock		incq	(%r13)
	jle	.LBB84_28
	leaq	448(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r15
	movl	$360, %edx
	movq	(%rsp), %rsi
	callq	*%r15
	movq	%rbp, 816(%rsp)
	movq	%r12, 824(%rsp)
	movq	%r14, 832(%rsp)
	leaq	72(%rbx), %r14
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	168(%rsp), %r12
	leaq	848(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r15
	movq	%r13, 808(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
.Ltmp914:
	leaq	304(%rsp), %rdi
	leaq	64(%rsp), %rcx
	movq	%r12, %rsi
	leaq	448(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h1ff7b810fc7f5c0fE
.Ltmp915:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp919:
	leaq	112(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp920:
	movq	8(%rsp), %rbx
	leaq	304(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$984, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB84_28:
	.cfi_def_cfa_offset 1040
	ud2
.LBB84_24:
.Ltmp921:
	movq	%rax, %r14
.Ltmp922:
	leaq	304(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp923:
	jmp	.LBB84_11
.LBB84_26:
.Ltmp916:
	movq	%rax, %r14
.Ltmp917:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp918:
	jmp	.LBB84_11
.LBB84_25:
.Ltmp924:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB84_12:
.Ltmp904:
	movq	%rax, %r14
.Ltmp905:
	leaq	848(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp906:
	jmp	.LBB84_8
.LBB84_7:
.Ltmp899:
	movq	%rax, %r14
.Ltmp900:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp901:
.LBB84_8:
.Ltmp907:
	movq	(%rsp), %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E
.Ltmp908:
.Ltmp909:
	leaq	72(%rbx), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp910:
	addq	$24, %rbx
.Ltmp911:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp912:
.LBB84_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB84_27:
.Ltmp913:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end84:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E, .Lfunc_end84-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h3ae4b0beff2d0526E","a",@progbits
	.p2align	2, 0x0
GCC_except_table84:
.Lexception75:
	.byte	255
	.byte	155
	.uleb128 .Lttbase62-.Lttbaseref62
.Lttbaseref62:
	.byte	1
	.uleb128 .Lcst_end75-.Lcst_begin75
.Lcst_begin75:
	.uleb128 .Ltmp897-.Lfunc_begin75
	.uleb128 .Ltmp898-.Ltmp897
	.uleb128 .Ltmp899-.Lfunc_begin75
	.byte	0
	.uleb128 .Ltmp902-.Lfunc_begin75
	.uleb128 .Ltmp903-.Ltmp902
	.uleb128 .Ltmp904-.Lfunc_begin75
	.byte	0
	.uleb128 .Ltmp903-.Lfunc_begin75
	.uleb128 .Ltmp914-.Ltmp903
	.byte	0
	.byte	0
	.uleb128 .Ltmp914-.Lfunc_begin75
	.uleb128 .Ltmp915-.Ltmp914
	.uleb128 .Ltmp916-.Lfunc_begin75
	.byte	0
	.uleb128 .Ltmp919-.Lfunc_begin75
	.uleb128 .Ltmp920-.Ltmp919
	.uleb128 .Ltmp921-.Lfunc_begin75
	.byte	0
	.uleb128 .Ltmp920-.Lfunc_begin75
	.uleb128 .Ltmp922-.Ltmp920
	.byte	0
	.byte	0
	.uleb128 .Ltmp922-.Lfunc_begin75
	.uleb128 .Ltmp918-.Ltmp922
	.uleb128 .Ltmp924-.Lfunc_begin75
	.byte	1
	.uleb128 .Ltmp905-.Lfunc_begin75
	.uleb128 .Ltmp912-.Ltmp905
	.uleb128 .Ltmp913-.Lfunc_begin75
	.byte	1
	.uleb128 .Ltmp912-.Lfunc_begin75
	.uleb128 .Lfunc_end84-.Ltmp912
	.byte	0
	.byte	0
.Lcst_end75:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase62:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E:
.Lfunc_begin76:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception76
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$984, %rsp
	.cfi_def_cfa_offset 1040
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 560(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 544(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 528(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 496(%rsp)
	movaps	%xmm2, 480(%rsp)
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB85_28
	movq	%rsi, %rbx
	movq	88(%rsi), %r12
	lock		incq	(%r12)
	jle	.LBB85_28
	movq	%rdx, (%rsp)
	movq	104(%rbx), %r14
	lock		incq	(%r14)
	jle	.LBB85_28
	movq	%rdi, %r13
	movq	%rbp, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	%r14, 184(%rsp)
	movl	120(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 320(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 304(%rsp)
.Ltmp925:
	leaq	848(%rsp), %rdi
	leaq	448(%rsp), %rsi
	leaq	168(%rsp), %rdx
	leaq	304(%rsp), %r9
	movl	$3, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp926:
.Ltmp930:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp931:
	cmpb	$2, 96(%rbp)
	jne	.LBB85_13
	xorl	%ebp, %ebp
	jmp	.LBB85_14
.LBB85_13:
	lock		incq	(%rbp)
	jle	.LBB85_28
.LBB85_14:
	cmpb	$2, 96(%r12)
	jne	.LBB85_16
	xorl	%r12d, %r12d
	jmp	.LBB85_17
.LBB85_16:
	lock		incq	(%r12)
	jle	.LBB85_28
.LBB85_17:
	cmpb	$2, 96(%r14)
	movq	%r13, 8(%rsp)
	jne	.LBB85_19
	xorl	%r14d, %r14d
	jmp	.LBB85_20
.LBB85_19:
	lock		incq	(%r14)
	jle	.LBB85_28
.LBB85_20:
	movq	968(%rsp), %r13
	lock		incq	(%r13)
	jle	.LBB85_28
	leaq	448(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r15
	movl	$360, %edx
	movq	(%rsp), %rsi
	callq	*%r15
	movq	%rbp, 816(%rsp)
	movq	%r12, 824(%rsp)
	movq	%r14, 832(%rsp)
	leaq	72(%rbx), %r14
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	168(%rsp), %r12
	leaq	848(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r15
	movq	%r13, 808(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
.Ltmp942:
	leaq	304(%rsp), %rdi
	leaq	64(%rsp), %rcx
	movq	%r12, %rsi
	leaq	448(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17he45a37a69939db08E
.Ltmp943:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp947:
	leaq	112(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp948:
	movq	8(%rsp), %rbx
	leaq	304(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$984, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB85_28:
	.cfi_def_cfa_offset 1040
	ud2
.LBB85_24:
.Ltmp949:
	movq	%rax, %r14
.Ltmp950:
	leaq	304(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp951:
	jmp	.LBB85_11
.LBB85_26:
.Ltmp944:
	movq	%rax, %r14
.Ltmp945:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp946:
	jmp	.LBB85_11
.LBB85_25:
.Ltmp952:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB85_12:
.Ltmp932:
	movq	%rax, %r14
.Ltmp933:
	leaq	848(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp934:
	jmp	.LBB85_8
.LBB85_7:
.Ltmp927:
	movq	%rax, %r14
.Ltmp928:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp929:
.LBB85_8:
.Ltmp935:
	movq	(%rsp), %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E
.Ltmp936:
.Ltmp937:
	leaq	72(%rbx), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp938:
	addq	$24, %rbx
.Ltmp939:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp940:
.LBB85_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB85_27:
.Ltmp941:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end85:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E, .Lfunc_end85-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h44435746aabe9601E","a",@progbits
	.p2align	2, 0x0
GCC_except_table85:
.Lexception76:
	.byte	255
	.byte	155
	.uleb128 .Lttbase63-.Lttbaseref63
.Lttbaseref63:
	.byte	1
	.uleb128 .Lcst_end76-.Lcst_begin76
.Lcst_begin76:
	.uleb128 .Ltmp925-.Lfunc_begin76
	.uleb128 .Ltmp926-.Ltmp925
	.uleb128 .Ltmp927-.Lfunc_begin76
	.byte	0
	.uleb128 .Ltmp930-.Lfunc_begin76
	.uleb128 .Ltmp931-.Ltmp930
	.uleb128 .Ltmp932-.Lfunc_begin76
	.byte	0
	.uleb128 .Ltmp931-.Lfunc_begin76
	.uleb128 .Ltmp942-.Ltmp931
	.byte	0
	.byte	0
	.uleb128 .Ltmp942-.Lfunc_begin76
	.uleb128 .Ltmp943-.Ltmp942
	.uleb128 .Ltmp944-.Lfunc_begin76
	.byte	0
	.uleb128 .Ltmp947-.Lfunc_begin76
	.uleb128 .Ltmp948-.Ltmp947
	.uleb128 .Ltmp949-.Lfunc_begin76
	.byte	0
	.uleb128 .Ltmp948-.Lfunc_begin76
	.uleb128 .Ltmp950-.Ltmp948
	.byte	0
	.byte	0
	.uleb128 .Ltmp950-.Lfunc_begin76
	.uleb128 .Ltmp946-.Ltmp950
	.uleb128 .Ltmp952-.Lfunc_begin76
	.byte	1
	.uleb128 .Ltmp933-.Lfunc_begin76
	.uleb128 .Ltmp940-.Ltmp933
	.uleb128 .Ltmp941-.Lfunc_begin76
	.byte	1
	.uleb128 .Ltmp940-.Lfunc_begin76
	.uleb128 .Lfunc_end85-.Ltmp940
	.byte	0
	.byte	0
.Lcst_end76:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase63:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E:
.Lfunc_begin77:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception77
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$984, %rsp
	.cfi_def_cfa_offset 1040
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 560(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 544(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 528(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 496(%rsp)
	movaps	%xmm2, 480(%rsp)
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB86_28
	movq	%rsi, %rbx
	movq	88(%rsi), %r12
	lock		incq	(%r12)
	jle	.LBB86_28
	movq	%rdx, (%rsp)
	movq	104(%rbx), %r14
	lock		incq	(%r14)
	jle	.LBB86_28
	movq	%rdi, %r13
	movq	%rbp, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	%r14, 184(%rsp)
	movl	120(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 320(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 304(%rsp)
.Ltmp953:
	leaq	848(%rsp), %rdi
	leaq	448(%rsp), %rsi
	leaq	168(%rsp), %rdx
	leaq	304(%rsp), %r9
	movl	$3, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp954:
.Ltmp958:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp959:
	cmpb	$2, 96(%rbp)
	jne	.LBB86_13
	xorl	%ebp, %ebp
	jmp	.LBB86_14
.LBB86_13:
	lock		incq	(%rbp)
	jle	.LBB86_28
.LBB86_14:
	cmpb	$2, 96(%r12)
	jne	.LBB86_16
	xorl	%r12d, %r12d
	jmp	.LBB86_17
.LBB86_16:
	lock		incq	(%r12)
	jle	.LBB86_28
.LBB86_17:
	cmpb	$2, 96(%r14)
	movq	%r13, 8(%rsp)
	jne	.LBB86_19
	xorl	%r14d, %r14d
	jmp	.LBB86_20
.LBB86_19:
	lock		incq	(%r14)
	jle	.LBB86_28
.LBB86_20:
	movq	968(%rsp), %r13
	lock		incq	(%r13)
	jle	.LBB86_28
	leaq	448(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r15
	movl	$360, %edx
	movq	(%rsp), %rsi
	callq	*%r15
	movq	%rbp, 816(%rsp)
	movq	%r12, 824(%rsp)
	movq	%r14, 832(%rsp)
	leaq	72(%rbx), %r14
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	168(%rsp), %r12
	leaq	848(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r15
	movq	%r13, 808(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
.Ltmp970:
	leaq	304(%rsp), %rdi
	leaq	64(%rsp), %rcx
	movq	%r12, %rsi
	leaq	448(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h4266f447bfaf0e89E
.Ltmp971:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp975:
	leaq	112(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp976:
	movq	8(%rsp), %rbx
	leaq	304(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$984, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB86_28:
	.cfi_def_cfa_offset 1040
	ud2
.LBB86_24:
.Ltmp977:
	movq	%rax, %r14
.Ltmp978:
	leaq	304(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp979:
	jmp	.LBB86_11
.LBB86_26:
.Ltmp972:
	movq	%rax, %r14
.Ltmp973:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp974:
	jmp	.LBB86_11
.LBB86_25:
.Ltmp980:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB86_12:
.Ltmp960:
	movq	%rax, %r14
.Ltmp961:
	leaq	848(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp962:
	jmp	.LBB86_8
.LBB86_7:
.Ltmp955:
	movq	%rax, %r14
.Ltmp956:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp957:
.LBB86_8:
.Ltmp963:
	movq	(%rsp), %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E
.Ltmp964:
.Ltmp965:
	leaq	72(%rbx), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp966:
	addq	$24, %rbx
.Ltmp967:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp968:
.LBB86_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB86_27:
.Ltmp969:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end86:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E, .Lfunc_end86-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h510673f774303ca7E","a",@progbits
	.p2align	2, 0x0
GCC_except_table86:
.Lexception77:
	.byte	255
	.byte	155
	.uleb128 .Lttbase64-.Lttbaseref64
.Lttbaseref64:
	.byte	1
	.uleb128 .Lcst_end77-.Lcst_begin77
.Lcst_begin77:
	.uleb128 .Ltmp953-.Lfunc_begin77
	.uleb128 .Ltmp954-.Ltmp953
	.uleb128 .Ltmp955-.Lfunc_begin77
	.byte	0
	.uleb128 .Ltmp958-.Lfunc_begin77
	.uleb128 .Ltmp959-.Ltmp958
	.uleb128 .Ltmp960-.Lfunc_begin77
	.byte	0
	.uleb128 .Ltmp959-.Lfunc_begin77
	.uleb128 .Ltmp970-.Ltmp959
	.byte	0
	.byte	0
	.uleb128 .Ltmp970-.Lfunc_begin77
	.uleb128 .Ltmp971-.Ltmp970
	.uleb128 .Ltmp972-.Lfunc_begin77
	.byte	0
	.uleb128 .Ltmp975-.Lfunc_begin77
	.uleb128 .Ltmp976-.Ltmp975
	.uleb128 .Ltmp977-.Lfunc_begin77
	.byte	0
	.uleb128 .Ltmp976-.Lfunc_begin77
	.uleb128 .Ltmp978-.Ltmp976
	.byte	0
	.byte	0
	.uleb128 .Ltmp978-.Lfunc_begin77
	.uleb128 .Ltmp974-.Ltmp978
	.uleb128 .Ltmp980-.Lfunc_begin77
	.byte	1
	.uleb128 .Ltmp961-.Lfunc_begin77
	.uleb128 .Ltmp968-.Ltmp961
	.uleb128 .Ltmp969-.Lfunc_begin77
	.byte	1
	.uleb128 .Ltmp968-.Lfunc_begin77
	.uleb128 .Lfunc_end86-.Ltmp968
	.byte	0
	.byte	0
.Lcst_end77:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase64:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E:
.Lfunc_begin78:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception78
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$648, %rsp
	.cfi_def_cfa_offset 704
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 288(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 272(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 256(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 240(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	72(%rsi), %r13
	lock		incq	(%r13)
	jle	.LBB87_29
	movq	%rdx, %r12
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	72(%rsi), %r15
	movq	%r13, 376(%rsp)
	movl	88(%rsi), %r8d
	movq	16(%rsi), %rax
	movq	%rax, 48(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, 32(%rsp)
.Ltmp981:
	leaq	512(%rsp), %rdi
	leaq	176(%rsp), %rsi
	leaq	376(%rsp), %rdx
	leaq	32(%rsp), %r9
	movl	$1, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp982:
	lock		decq	(%r13)
	jne	.LBB87_4
	#MEMBARRIER
.Ltmp986:
	leaq	376(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp987:
.LBB87_4:
	movq	(%r15), %r13
	cmpb	$2, 96(%r13)
	jne	.LBB87_13
	xorl	%r13d, %r13d
	jmp	.LBB87_14
.LBB87_13:
	lock		incq	(%r13)
	jle	.LBB87_29
.LBB87_14:
	movq	632(%rsp), %rbp
	lock		incq	(%rbp)
	jle	.LBB87_29
	movq	112(%r12), %rax
	movq	%rax, 144(%rsp)
	movups	96(%r12), %xmm0
	movaps	%xmm0, 128(%rsp)
	movups	80(%r12), %xmm0
	movaps	%xmm0, 112(%rsp)
	movups	64(%r12), %xmm0
	movaps	%xmm0, 96(%rsp)
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	movaps	%xmm3, 80(%rsp)
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movups	(%r15), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	376(%rsp), %r12
	leaq	512(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbp, 152(%rsp)
	movq	%r13, 160(%rsp)
	movups	24(%r14), %xmm0
	movups	40(%r14), %xmm1
	movups	56(%r14), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
.Ltmp998:
	leaq	176(%rsp), %rdi
	leaq	32(%rsp), %rdx
	leaq	320(%rsp), %rcx
	movq	%r12, %rsi
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h3c6eaa9214a6ebbdE
.Ltmp999:
	movups	(%r15), %xmm0
	movaps	%xmm0, (%rsp)
	leaq	8(%rsp), %r14
	movq	(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB87_18
	#MEMBARRIER
.Ltmp1003:
	movq	%rsp, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1004:
.LBB87_18:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB87_20
	#MEMBARRIER
.Ltmp1009:
	movq	%r14, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1010:
.LBB87_20:
	leaq	176(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$648, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB87_29:
	.cfi_def_cfa_offset 704
	ud2
.LBB87_24:
.Ltmp1011:
	movq	%rax, %rbx
	jmp	.LBB87_25
.LBB87_21:
.Ltmp1005:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB87_25
	#MEMBARRIER
.Ltmp1006:
	movq	%r14, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1007:
.LBB87_25:
.Ltmp1012:
	leaq	176(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1013:
	jmp	.LBB87_11
.LBB87_23:
.Ltmp1008:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB87_12:
.Ltmp988:
	movq	%rax, %rbx
.Ltmp989:
	leaq	512(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp990:
	jmp	.LBB87_8
.LBB87_27:
.Ltmp1000:
	movq	%rax, %rbx
.Ltmp1001:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E
.Ltmp1002:
	jmp	.LBB87_11
.LBB87_26:
.Ltmp1014:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB87_6:
.Ltmp983:
	movq	%rax, %rbx
	lock		decq	(%r13)
	jne	.LBB87_8
	#MEMBARRIER
.Ltmp984:
	leaq	376(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp985:
.LBB87_8:
.Ltmp991:
	movq	%r12, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp992:
.Ltmp993:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E
.Ltmp994:
	addq	$24, %r14
.Ltmp995:
	movq	%r14, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp996:
.LBB87_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB87_28:
.Ltmp997:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end87:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E, .Lfunc_end87-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h717ccb77a3d20320E","a",@progbits
	.p2align	2, 0x0
GCC_except_table87:
.Lexception78:
	.byte	255
	.byte	155
	.uleb128 .Lttbase65-.Lttbaseref65
.Lttbaseref65:
	.byte	1
	.uleb128 .Lcst_end78-.Lcst_begin78
.Lcst_begin78:
	.uleb128 .Ltmp981-.Lfunc_begin78
	.uleb128 .Ltmp982-.Ltmp981
	.uleb128 .Ltmp983-.Lfunc_begin78
	.byte	0
	.uleb128 .Ltmp986-.Lfunc_begin78
	.uleb128 .Ltmp987-.Ltmp986
	.uleb128 .Ltmp988-.Lfunc_begin78
	.byte	0
	.uleb128 .Ltmp987-.Lfunc_begin78
	.uleb128 .Ltmp998-.Ltmp987
	.byte	0
	.byte	0
	.uleb128 .Ltmp998-.Lfunc_begin78
	.uleb128 .Ltmp999-.Ltmp998
	.uleb128 .Ltmp1000-.Lfunc_begin78
	.byte	0
	.uleb128 .Ltmp1003-.Lfunc_begin78
	.uleb128 .Ltmp1004-.Ltmp1003
	.uleb128 .Ltmp1005-.Lfunc_begin78
	.byte	0
	.uleb128 .Ltmp1009-.Lfunc_begin78
	.uleb128 .Ltmp1010-.Ltmp1009
	.uleb128 .Ltmp1011-.Lfunc_begin78
	.byte	0
	.uleb128 .Ltmp1010-.Lfunc_begin78
	.uleb128 .Ltmp1006-.Ltmp1010
	.byte	0
	.byte	0
	.uleb128 .Ltmp1006-.Lfunc_begin78
	.uleb128 .Ltmp1007-.Ltmp1006
	.uleb128 .Ltmp1008-.Lfunc_begin78
	.byte	1
	.uleb128 .Ltmp1012-.Lfunc_begin78
	.uleb128 .Ltmp1013-.Ltmp1012
	.uleb128 .Ltmp1014-.Lfunc_begin78
	.byte	1
	.uleb128 .Ltmp989-.Lfunc_begin78
	.uleb128 .Ltmp990-.Ltmp989
	.uleb128 .Ltmp997-.Lfunc_begin78
	.byte	1
	.uleb128 .Ltmp1001-.Lfunc_begin78
	.uleb128 .Ltmp1002-.Ltmp1001
	.uleb128 .Ltmp1014-.Lfunc_begin78
	.byte	1
	.uleb128 .Ltmp984-.Lfunc_begin78
	.uleb128 .Ltmp996-.Ltmp984
	.uleb128 .Ltmp997-.Lfunc_begin78
	.byte	1
	.uleb128 .Ltmp996-.Lfunc_begin78
	.uleb128 .Lfunc_end87-.Ltmp996
	.byte	0
	.byte	0
.Lcst_end78:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase65:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E:
.Lfunc_begin79:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception79
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1176, %rsp
	.cfi_def_cfa_offset 1232
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 608(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 592(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 576(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 560(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 544(%rsp)
	movaps	%xmm2, 528(%rsp)
	movaps	%xmm1, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	movq	72(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB88_32
	movq	%rsi, %rbx
	movq	88(%rsi), %r12
	lock		incq	(%r12)
	jle	.LBB88_32
	movq	104(%rbx), %r14
	lock		incq	(%r14)
	jle	.LBB88_32
	movq	%rax, (%rsp)
	movq	%rdx, 8(%rsp)
	movq	120(%rbx), %r13
	lock		incq	(%r13)
	jle	.LBB88_32
	movq	%rdi, %rbp
	leaq	72(%rbx), %r15
	movq	(%rsp), %rax
	movq	%rax, 216(%rsp)
	movq	%r12, 224(%rsp)
	movq	%r14, 232(%rsp)
	movq	%r13, 240(%rsp)
	movl	136(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 368(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 352(%rsp)
.Ltmp1015:
	leaq	1040(%rsp), %rdi
	leaq	496(%rsp), %rsi
	leaq	216(%rsp), %rdx
	leaq	352(%rsp), %r9
	movl	$4, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1016:
.Ltmp1020:
	leaq	216(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE
.Ltmp1021:
	movq	(%rsp), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB88_14
	movq	$0, (%rsp)
	jmp	.LBB88_15
.LBB88_14:
	lock		incq	(%rax)
	jle	.LBB88_32
.LBB88_15:
	cmpb	$2, 96(%r12)
	jne	.LBB88_17
	xorl	%r12d, %r12d
	jmp	.LBB88_18
.LBB88_17:
	lock		incq	(%r12)
	jle	.LBB88_32
.LBB88_18:
	cmpb	$2, 96(%r14)
	jne	.LBB88_20
	xorl	%r14d, %r14d
	jmp	.LBB88_21
.LBB88_20:
	lock		incq	(%r14)
	jle	.LBB88_32
.LBB88_21:
	cmpb	$2, 96(%r13)
	movq	%rbp, 16(%rsp)
	movq	%r14, 24(%rsp)
	jne	.LBB88_23
	xorl	%r13d, %r13d
	jmp	.LBB88_24
.LBB88_23:
	lock		incq	(%r13)
	jle	.LBB88_32
.LBB88_24:
	movq	1160(%rsp), %rbp
	lock		incq	(%rbp)
	jle	.LBB88_32
	movq	%r12, %r14
	leaq	496(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r12
	movl	$504, %edx
	movq	8(%rsp), %rsi
	callq	*%r12
	movq	%r12, %rcx
	movq	(%rsp), %rax
	movq	%rax, 1008(%rsp)
	movq	%r14, 1016(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 1024(%rsp)
	movq	%r13, 1032(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	leaq	352(%rsp), %r12
	leaq	1040(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%rcx
	movq	%rbp, 1000(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
.Ltmp1032:
	leaq	216(%rsp), %rdi
	leaq	32(%rsp), %rcx
	movq	%r12, %rsi
	leaq	496(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h1cc6ca259e68d464E
.Ltmp1033:
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm2, 176(%rsp)
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
.Ltmp1037:
	leaq	144(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E
.Ltmp1038:
	movq	16(%rsp), %rbx
	leaq	216(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1176, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB88_32:
	.cfi_def_cfa_offset 1232
	ud2
.LBB88_28:
.Ltmp1039:
	movq	%rax, %r14
.Ltmp1040:
	leaq	216(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1041:
	jmp	.LBB88_12
.LBB88_30:
.Ltmp1034:
	movq	%rax, %r14
.Ltmp1035:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E
.Ltmp1036:
	jmp	.LBB88_12
.LBB88_29:
.Ltmp1042:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB88_13:
.Ltmp1022:
	movq	%rax, %r14
.Ltmp1023:
	leaq	1040(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1024:
	jmp	.LBB88_9
.LBB88_8:
.Ltmp1017:
	movq	%rax, %r14
.Ltmp1018:
	leaq	216(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE
.Ltmp1019:
.LBB88_9:
.Ltmp1025:
	movq	8(%rsp), %rdi
	callq	_ZN4core3ptr127drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17he216b7b2013f358fE
.Ltmp1026:
.Ltmp1027:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E
.Ltmp1028:
	addq	$24, %rbx
.Ltmp1029:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1030:
.LBB88_12:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB88_31:
.Ltmp1031:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end88:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E, .Lfunc_end88-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h88cedbb763dd0ef9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table88:
.Lexception79:
	.byte	255
	.byte	155
	.uleb128 .Lttbase66-.Lttbaseref66
.Lttbaseref66:
	.byte	1
	.uleb128 .Lcst_end79-.Lcst_begin79
.Lcst_begin79:
	.uleb128 .Ltmp1015-.Lfunc_begin79
	.uleb128 .Ltmp1016-.Ltmp1015
	.uleb128 .Ltmp1017-.Lfunc_begin79
	.byte	0
	.uleb128 .Ltmp1020-.Lfunc_begin79
	.uleb128 .Ltmp1021-.Ltmp1020
	.uleb128 .Ltmp1022-.Lfunc_begin79
	.byte	0
	.uleb128 .Ltmp1021-.Lfunc_begin79
	.uleb128 .Ltmp1032-.Ltmp1021
	.byte	0
	.byte	0
	.uleb128 .Ltmp1032-.Lfunc_begin79
	.uleb128 .Ltmp1033-.Ltmp1032
	.uleb128 .Ltmp1034-.Lfunc_begin79
	.byte	0
	.uleb128 .Ltmp1037-.Lfunc_begin79
	.uleb128 .Ltmp1038-.Ltmp1037
	.uleb128 .Ltmp1039-.Lfunc_begin79
	.byte	0
	.uleb128 .Ltmp1038-.Lfunc_begin79
	.uleb128 .Ltmp1040-.Ltmp1038
	.byte	0
	.byte	0
	.uleb128 .Ltmp1040-.Lfunc_begin79
	.uleb128 .Ltmp1036-.Ltmp1040
	.uleb128 .Ltmp1042-.Lfunc_begin79
	.byte	1
	.uleb128 .Ltmp1023-.Lfunc_begin79
	.uleb128 .Ltmp1030-.Ltmp1023
	.uleb128 .Ltmp1031-.Lfunc_begin79
	.byte	1
	.uleb128 .Ltmp1030-.Lfunc_begin79
	.uleb128 .Lfunc_end88-.Ltmp1030
	.byte	0
	.byte	0
.Lcst_end79:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase66:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E:
.Lfunc_begin80:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception80
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$824, %rsp
	.cfi_def_cfa_offset 880
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 384(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 368(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 320(%rsp)
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB89_30
	movq	%rsi, %rbx
	movq	88(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB89_30
	movq	%rdx, %r12
	movq	%rdi, %r15
	leaq	72(%rbx), %r14
	movq	%rbp, 136(%rsp)
	movq	%rax, 144(%rsp)
	movl	104(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 560(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 544(%rsp)
.Ltmp1043:
	leaq	688(%rsp), %rdi
	leaq	272(%rsp), %rsi
	leaq	136(%rsp), %rdx
	leaq	544(%rsp), %r9
	movl	$2, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1044:
	leaq	144(%rsp), %r13
	lock		decq	(%rbp)
	jne	.LBB89_5
	#MEMBARRIER
.Ltmp1048:
	leaq	136(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1049:
.LBB89_5:
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB89_7
	#MEMBARRIER
.Ltmp1054:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1055:
.LBB89_7:
	movq	(%r14), %rbp
	cmpb	$2, 96(%rbp)
	jne	.LBB89_13
	movq	%r12, %rsi
	xorl	%ebp, %ebp
	jmp	.LBB89_14
.LBB89_13:
	movq	%r12, %rsi
	lock		incq	(%rbp)
	jle	.LBB89_30
.LBB89_14:
	movq	88(%rbx), %r12
	cmpb	$2, 96(%r12)
	movq	%r15, 8(%rsp)
	jne	.LBB89_16
	xorl	%r12d, %r12d
	jmp	.LBB89_17
.LBB89_16:
	lock		incq	(%r12)
	jle	.LBB89_30
.LBB89_17:
	movq	808(%rsp), %r15
	lock		incq	(%r15)
	jle	.LBB89_30
	leaq	272(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$240, %edx
	callq	*%r13
	movq	%rbp, 520(%rsp)
	movq	%r12, 528(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	136(%rsp), %r12
	leaq	688(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r13
	movq	%r15, 512(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp1066:
	leaq	544(%rsp), %rdi
	leaq	80(%rsp), %rcx
	movq	%r12, %rsi
	leaq	272(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hd651be3603201c5eE
.Ltmp1067:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp1071:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1072:
	movq	8(%rsp), %rbx
	leaq	544(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$824, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB89_30:
	.cfi_def_cfa_offset 880
	ud2
.LBB89_24:
.Ltmp1056:
	movq	%rax, %r15
	jmp	.LBB89_25
.LBB89_10:
.Ltmp1050:
	movq	%rax, %r15
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB89_25
	#MEMBARRIER
.Ltmp1051:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1052:
.LBB89_25:
.Ltmp1057:
	leaq	688(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1058:
	jmp	.LBB89_26
.LBB89_12:
.Ltmp1053:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB89_21:
.Ltmp1073:
	movq	%rax, %r15
.Ltmp1074:
	leaq	544(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1075:
	jmp	.LBB89_29
.LBB89_23:
.Ltmp1068:
	movq	%rax, %r15
.Ltmp1069:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1070:
.LBB89_29:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB89_22:
.Ltmp1076:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB89_9:
.Ltmp1045:
	movq	%rax, %r15
.Ltmp1046:
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E
.Ltmp1047:
.LBB89_26:
.Ltmp1059:
	movq	%r12, %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE
.Ltmp1060:
.Ltmp1061:
	movq	%r14, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1062:
	addq	$24, %rbx
.Ltmp1063:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1064:
	jmp	.LBB89_29
.LBB89_31:
.Ltmp1065:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end89:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E, .Lfunc_end89-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17h8ddda5334e4f1e19E","a",@progbits
	.p2align	2, 0x0
GCC_except_table89:
.Lexception80:
	.byte	255
	.byte	155
	.uleb128 .Lttbase67-.Lttbaseref67
.Lttbaseref67:
	.byte	1
	.uleb128 .Lcst_end80-.Lcst_begin80
.Lcst_begin80:
	.uleb128 .Ltmp1043-.Lfunc_begin80
	.uleb128 .Ltmp1044-.Ltmp1043
	.uleb128 .Ltmp1045-.Lfunc_begin80
	.byte	0
	.uleb128 .Ltmp1048-.Lfunc_begin80
	.uleb128 .Ltmp1049-.Ltmp1048
	.uleb128 .Ltmp1050-.Lfunc_begin80
	.byte	0
	.uleb128 .Ltmp1054-.Lfunc_begin80
	.uleb128 .Ltmp1055-.Ltmp1054
	.uleb128 .Ltmp1056-.Lfunc_begin80
	.byte	0
	.uleb128 .Ltmp1055-.Lfunc_begin80
	.uleb128 .Ltmp1066-.Ltmp1055
	.byte	0
	.byte	0
	.uleb128 .Ltmp1066-.Lfunc_begin80
	.uleb128 .Ltmp1067-.Ltmp1066
	.uleb128 .Ltmp1068-.Lfunc_begin80
	.byte	0
	.uleb128 .Ltmp1071-.Lfunc_begin80
	.uleb128 .Ltmp1072-.Ltmp1071
	.uleb128 .Ltmp1073-.Lfunc_begin80
	.byte	0
	.uleb128 .Ltmp1072-.Lfunc_begin80
	.uleb128 .Ltmp1051-.Ltmp1072
	.byte	0
	.byte	0
	.uleb128 .Ltmp1051-.Lfunc_begin80
	.uleb128 .Ltmp1052-.Ltmp1051
	.uleb128 .Ltmp1053-.Lfunc_begin80
	.byte	1
	.uleb128 .Ltmp1057-.Lfunc_begin80
	.uleb128 .Ltmp1058-.Ltmp1057
	.uleb128 .Ltmp1065-.Lfunc_begin80
	.byte	1
	.uleb128 .Ltmp1074-.Lfunc_begin80
	.uleb128 .Ltmp1070-.Ltmp1074
	.uleb128 .Ltmp1076-.Lfunc_begin80
	.byte	1
	.uleb128 .Ltmp1070-.Lfunc_begin80
	.uleb128 .Ltmp1046-.Ltmp1070
	.byte	0
	.byte	0
	.uleb128 .Ltmp1046-.Lfunc_begin80
	.uleb128 .Ltmp1064-.Ltmp1046
	.uleb128 .Ltmp1065-.Lfunc_begin80
	.byte	1
.Lcst_end80:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase67:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E:
.Lfunc_begin81:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception81
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$824, %rsp
	.cfi_def_cfa_offset 880
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 384(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 368(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 320(%rsp)
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB90_30
	movq	%rsi, %rbx
	movq	88(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB90_30
	movq	%rdx, %r12
	movq	%rdi, %r15
	leaq	72(%rbx), %r14
	movq	%rbp, 136(%rsp)
	movq	%rax, 144(%rsp)
	movl	104(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 560(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 544(%rsp)
.Ltmp1077:
	leaq	688(%rsp), %rdi
	leaq	272(%rsp), %rsi
	leaq	136(%rsp), %rdx
	leaq	544(%rsp), %r9
	movl	$2, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1078:
	leaq	144(%rsp), %r13
	lock		decq	(%rbp)
	jne	.LBB90_5
	#MEMBARRIER
.Ltmp1082:
	leaq	136(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1083:
.LBB90_5:
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB90_7
	#MEMBARRIER
.Ltmp1088:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1089:
.LBB90_7:
	movq	(%r14), %rbp
	cmpb	$2, 96(%rbp)
	jne	.LBB90_13
	movq	%r12, %rsi
	xorl	%ebp, %ebp
	jmp	.LBB90_14
.LBB90_13:
	movq	%r12, %rsi
	lock		incq	(%rbp)
	jle	.LBB90_30
.LBB90_14:
	movq	88(%rbx), %r12
	cmpb	$2, 96(%r12)
	movq	%r15, 8(%rsp)
	jne	.LBB90_16
	xorl	%r12d, %r12d
	jmp	.LBB90_17
.LBB90_16:
	lock		incq	(%r12)
	jle	.LBB90_30
.LBB90_17:
	movq	808(%rsp), %r15
	lock		incq	(%r15)
	jle	.LBB90_30
	leaq	272(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$240, %edx
	callq	*%r13
	movq	%rbp, 520(%rsp)
	movq	%r12, 528(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	136(%rsp), %r12
	leaq	688(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r13
	movq	%r15, 512(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp1100:
	leaq	544(%rsp), %rdi
	leaq	80(%rsp), %rcx
	movq	%r12, %rsi
	leaq	272(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hfba158c7706e321dE
.Ltmp1101:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp1105:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1106:
	movq	8(%rsp), %rbx
	leaq	544(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$824, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB90_30:
	.cfi_def_cfa_offset 880
	ud2
.LBB90_24:
.Ltmp1090:
	movq	%rax, %r15
	jmp	.LBB90_25
.LBB90_10:
.Ltmp1084:
	movq	%rax, %r15
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB90_25
	#MEMBARRIER
.Ltmp1085:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1086:
.LBB90_25:
.Ltmp1091:
	leaq	688(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1092:
	jmp	.LBB90_26
.LBB90_12:
.Ltmp1087:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB90_21:
.Ltmp1107:
	movq	%rax, %r15
.Ltmp1108:
	leaq	544(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1109:
	jmp	.LBB90_29
.LBB90_23:
.Ltmp1102:
	movq	%rax, %r15
.Ltmp1103:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1104:
.LBB90_29:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB90_22:
.Ltmp1110:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB90_9:
.Ltmp1079:
	movq	%rax, %r15
.Ltmp1080:
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E
.Ltmp1081:
.LBB90_26:
.Ltmp1093:
	movq	%r12, %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE
.Ltmp1094:
.Ltmp1095:
	movq	%r14, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1096:
	addq	$24, %rbx
.Ltmp1097:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1098:
	jmp	.LBB90_29
.LBB90_31:
.Ltmp1099:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end90:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E, .Lfunc_end90-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7068d8ec8dfb3e4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table90:
.Lexception81:
	.byte	255
	.byte	155
	.uleb128 .Lttbase68-.Lttbaseref68
.Lttbaseref68:
	.byte	1
	.uleb128 .Lcst_end81-.Lcst_begin81
.Lcst_begin81:
	.uleb128 .Ltmp1077-.Lfunc_begin81
	.uleb128 .Ltmp1078-.Ltmp1077
	.uleb128 .Ltmp1079-.Lfunc_begin81
	.byte	0
	.uleb128 .Ltmp1082-.Lfunc_begin81
	.uleb128 .Ltmp1083-.Ltmp1082
	.uleb128 .Ltmp1084-.Lfunc_begin81
	.byte	0
	.uleb128 .Ltmp1088-.Lfunc_begin81
	.uleb128 .Ltmp1089-.Ltmp1088
	.uleb128 .Ltmp1090-.Lfunc_begin81
	.byte	0
	.uleb128 .Ltmp1089-.Lfunc_begin81
	.uleb128 .Ltmp1100-.Ltmp1089
	.byte	0
	.byte	0
	.uleb128 .Ltmp1100-.Lfunc_begin81
	.uleb128 .Ltmp1101-.Ltmp1100
	.uleb128 .Ltmp1102-.Lfunc_begin81
	.byte	0
	.uleb128 .Ltmp1105-.Lfunc_begin81
	.uleb128 .Ltmp1106-.Ltmp1105
	.uleb128 .Ltmp1107-.Lfunc_begin81
	.byte	0
	.uleb128 .Ltmp1106-.Lfunc_begin81
	.uleb128 .Ltmp1085-.Ltmp1106
	.byte	0
	.byte	0
	.uleb128 .Ltmp1085-.Lfunc_begin81
	.uleb128 .Ltmp1086-.Ltmp1085
	.uleb128 .Ltmp1087-.Lfunc_begin81
	.byte	1
	.uleb128 .Ltmp1091-.Lfunc_begin81
	.uleb128 .Ltmp1092-.Ltmp1091
	.uleb128 .Ltmp1099-.Lfunc_begin81
	.byte	1
	.uleb128 .Ltmp1108-.Lfunc_begin81
	.uleb128 .Ltmp1104-.Ltmp1108
	.uleb128 .Ltmp1110-.Lfunc_begin81
	.byte	1
	.uleb128 .Ltmp1104-.Lfunc_begin81
	.uleb128 .Ltmp1080-.Ltmp1104
	.byte	0
	.byte	0
	.uleb128 .Ltmp1080-.Lfunc_begin81
	.uleb128 .Ltmp1098-.Ltmp1080
	.uleb128 .Ltmp1099-.Lfunc_begin81
	.byte	1
.Lcst_end81:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase68:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E:
.Lfunc_begin82:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception82
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1496, %rsp
	.cfi_def_cfa_offset 1552
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 816(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 800(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 784(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 768(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 752(%rsp)
	movaps	%xmm2, 736(%rsp)
	movaps	%xmm1, 720(%rsp)
	movaps	%xmm0, 704(%rsp)
	movq	72(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB91_40
	movq	%rsi, %rbx
	movq	88(%rsi), %rcx
	lock		incq	(%rcx)
	jle	.LBB91_40
	movq	%rcx, %r14
	movq	104(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB91_40
	movq	%rcx, %r13
	movq	120(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB91_40
	movq	%rcx, %rbp
	movq	136(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB91_40
	movq	%rcx, %r12
	movq	%rdi, 48(%rsp)
	movq	%rax, 8(%rsp)
	movq	%rdx, 24(%rsp)
	movq	152(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB91_40
	leaq	72(%rbx), %r15
	movq	8(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	%r14, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rbp, 80(%rsp)
	movq	%r12, 88(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rcx, 96(%rsp)
	movl	168(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 448(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 432(%rsp)
.Ltmp1111:
	leaq	568(%rsp), %rdi
	leaq	704(%rsp), %rsi
	leaq	56(%rsp), %rdx
	leaq	432(%rsp), %r9
	movl	$6, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1112:
.Ltmp1116:
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E
.Ltmp1117:
	movq	8(%rsp), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB91_16
	movq	$0, 8(%rsp)
	jmp	.LBB91_17
.LBB91_16:
	lock		incq	(%rax)
	jle	.LBB91_40
.LBB91_17:
	cmpb	$2, 96(%r14)
	movq	16(%rsp), %rcx
	jne	.LBB91_19
	xorl	%r14d, %r14d
	jmp	.LBB91_20
.LBB91_19:
	lock		incq	(%r14)
	jle	.LBB91_40
.LBB91_20:
	cmpb	$2, 96(%r13)
	jne	.LBB91_22
	xorl	%r13d, %r13d
	jmp	.LBB91_23
.LBB91_22:
	lock		incq	(%r13)
	jle	.LBB91_40
.LBB91_23:
	cmpb	$2, 96(%rbp)
	jne	.LBB91_25
	xorl	%ebp, %ebp
	jmp	.LBB91_26
.LBB91_25:
	lock		incq	(%rbp)
	jle	.LBB91_40
.LBB91_26:
	cmpb	$2, 96(%r12)
	jne	.LBB91_28
	xorl	%r12d, %r12d
	jmp	.LBB91_29
.LBB91_28:
	lock		incq	(%r12)
	jle	.LBB91_40
.LBB91_29:
	cmpb	$2, 96(%rcx)
	movq	%r12, 40(%rsp)
	movq	%rbp, 32(%rsp)
	jne	.LBB91_31
	movq	$0, 16(%rsp)
	jmp	.LBB91_32
.LBB91_31:
	lock		incq	(%rcx)
	jle	.LBB91_40
.LBB91_32:
	movq	%r13, %rbp
	movq	688(%rsp), %r13
	lock		incq	(%r13)
	jle	.LBB91_40
	leaq	704(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r12
	movl	$728, %edx
	movq	24(%rsp), %rsi
	callq	*%r12
	movq	%r12, %rcx
	movq	8(%rsp), %rax
	movq	%rax, 1440(%rsp)
	movq	%r14, 1448(%rsp)
	movq	%rbp, 1456(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 1464(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 1472(%rsp)
	movq	16(%rsp), %rax
	movq	%rax, 1480(%rsp)
	movups	80(%r15), %xmm0
	movaps	%xmm0, 320(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 304(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 288(%rsp)
	movaps	%xmm2, 272(%rsp)
	movaps	%xmm1, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	leaq	432(%rsp), %r12
	leaq	568(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%rcx
	movq	%r13, 1432(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
.Ltmp1128:
	leaq	56(%rsp), %rdi
	leaq	192(%rsp), %rcx
	movq	%r12, %rsi
	leaq	704(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h0e73069f11206d79E
.Ltmp1129:
	movups	80(%r15), %xmm0
	movaps	%xmm0, 416(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 400(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 384(%rsp)
	movaps	%xmm2, 368(%rsp)
	movaps	%xmm1, 352(%rsp)
	movaps	%xmm0, 336(%rsp)
.Ltmp1133:
	leaq	336(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E
.Ltmp1134:
	movq	48(%rsp), %rbx
	leaq	56(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1496, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB91_40:
	.cfi_def_cfa_offset 1552
	ud2
.LBB91_36:
.Ltmp1135:
	movq	%rax, %r14
.Ltmp1136:
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1137:
	jmp	.LBB91_14
.LBB91_38:
.Ltmp1130:
	movq	%rax, %r14
.Ltmp1131:
	leaq	240(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E
.Ltmp1132:
	jmp	.LBB91_14
.LBB91_37:
.Ltmp1138:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB91_15:
.Ltmp1118:
	movq	%rax, %r14
.Ltmp1119:
	leaq	568(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1120:
	jmp	.LBB91_11
.LBB91_10:
.Ltmp1113:
	movq	%rax, %r14
.Ltmp1114:
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E
.Ltmp1115:
.LBB91_11:
.Ltmp1121:
	movq	24(%rsp), %rdi
	callq	_ZN4core3ptr104drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$6$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$17h19b687727a078045E
.Ltmp1122:
.Ltmp1123:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E
.Ltmp1124:
	addq	$24, %rbx
.Ltmp1125:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1126:
.LBB91_14:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB91_39:
.Ltmp1127:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end91:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E, .Lfunc_end91-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hb7246d5c9a5d2b66E","a",@progbits
	.p2align	2, 0x0
GCC_except_table91:
.Lexception82:
	.byte	255
	.byte	155
	.uleb128 .Lttbase69-.Lttbaseref69
.Lttbaseref69:
	.byte	1
	.uleb128 .Lcst_end82-.Lcst_begin82
.Lcst_begin82:
	.uleb128 .Ltmp1111-.Lfunc_begin82
	.uleb128 .Ltmp1112-.Ltmp1111
	.uleb128 .Ltmp1113-.Lfunc_begin82
	.byte	0
	.uleb128 .Ltmp1116-.Lfunc_begin82
	.uleb128 .Ltmp1117-.Ltmp1116
	.uleb128 .Ltmp1118-.Lfunc_begin82
	.byte	0
	.uleb128 .Ltmp1117-.Lfunc_begin82
	.uleb128 .Ltmp1128-.Ltmp1117
	.byte	0
	.byte	0
	.uleb128 .Ltmp1128-.Lfunc_begin82
	.uleb128 .Ltmp1129-.Ltmp1128
	.uleb128 .Ltmp1130-.Lfunc_begin82
	.byte	0
	.uleb128 .Ltmp1133-.Lfunc_begin82
	.uleb128 .Ltmp1134-.Ltmp1133
	.uleb128 .Ltmp1135-.Lfunc_begin82
	.byte	0
	.uleb128 .Ltmp1134-.Lfunc_begin82
	.uleb128 .Ltmp1136-.Ltmp1134
	.byte	0
	.byte	0
	.uleb128 .Ltmp1136-.Lfunc_begin82
	.uleb128 .Ltmp1132-.Ltmp1136
	.uleb128 .Ltmp1138-.Lfunc_begin82
	.byte	1
	.uleb128 .Ltmp1119-.Lfunc_begin82
	.uleb128 .Ltmp1126-.Ltmp1119
	.uleb128 .Ltmp1127-.Lfunc_begin82
	.byte	1
	.uleb128 .Ltmp1126-.Lfunc_begin82
	.uleb128 .Lfunc_end91-.Ltmp1126
	.byte	0
	.byte	0
.Lcst_end82:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase69:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E:
.Lfunc_begin83:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception83
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$824, %rsp
	.cfi_def_cfa_offset 880
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 384(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 368(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 320(%rsp)
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB92_30
	movq	%rsi, %rbx
	movq	88(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB92_30
	movq	%rdx, %r12
	movq	%rdi, %r15
	leaq	72(%rbx), %r14
	movq	%rbp, 136(%rsp)
	movq	%rax, 144(%rsp)
	movl	104(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 560(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 544(%rsp)
.Ltmp1139:
	leaq	688(%rsp), %rdi
	leaq	272(%rsp), %rsi
	leaq	136(%rsp), %rdx
	leaq	544(%rsp), %r9
	movl	$2, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1140:
	leaq	144(%rsp), %r13
	lock		decq	(%rbp)
	jne	.LBB92_5
	#MEMBARRIER
.Ltmp1144:
	leaq	136(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1145:
.LBB92_5:
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB92_7
	#MEMBARRIER
.Ltmp1150:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1151:
.LBB92_7:
	movq	(%r14), %rbp
	cmpb	$2, 96(%rbp)
	jne	.LBB92_13
	movq	%r12, %rsi
	xorl	%ebp, %ebp
	jmp	.LBB92_14
.LBB92_13:
	movq	%r12, %rsi
	lock		incq	(%rbp)
	jle	.LBB92_30
.LBB92_14:
	movq	88(%rbx), %r12
	cmpb	$2, 96(%r12)
	movq	%r15, 8(%rsp)
	jne	.LBB92_16
	xorl	%r12d, %r12d
	jmp	.LBB92_17
.LBB92_16:
	lock		incq	(%r12)
	jle	.LBB92_30
.LBB92_17:
	movq	808(%rsp), %r15
	lock		incq	(%r15)
	jle	.LBB92_30
	leaq	272(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$240, %edx
	callq	*%r13
	movq	%rbp, 520(%rsp)
	movq	%r12, 528(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	136(%rsp), %r12
	leaq	688(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r13
	movq	%r15, 512(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp1162:
	leaq	544(%rsp), %rdi
	leaq	80(%rsp), %rcx
	movq	%r12, %rsi
	leaq	272(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hd3ef50a22826d0e4E
.Ltmp1163:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp1167:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1168:
	movq	8(%rsp), %rbx
	leaq	544(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$824, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB92_30:
	.cfi_def_cfa_offset 880
	ud2
.LBB92_24:
.Ltmp1152:
	movq	%rax, %r15
	jmp	.LBB92_25
.LBB92_10:
.Ltmp1146:
	movq	%rax, %r15
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB92_25
	#MEMBARRIER
.Ltmp1147:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1148:
.LBB92_25:
.Ltmp1153:
	leaq	688(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1154:
	jmp	.LBB92_26
.LBB92_12:
.Ltmp1149:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB92_21:
.Ltmp1169:
	movq	%rax, %r15
.Ltmp1170:
	leaq	544(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1171:
	jmp	.LBB92_29
.LBB92_23:
.Ltmp1164:
	movq	%rax, %r15
.Ltmp1165:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1166:
.LBB92_29:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB92_22:
.Ltmp1172:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB92_9:
.Ltmp1141:
	movq	%rax, %r15
.Ltmp1142:
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E
.Ltmp1143:
.LBB92_26:
.Ltmp1155:
	movq	%r12, %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE
.Ltmp1156:
.Ltmp1157:
	movq	%r14, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1158:
	addq	$24, %rbx
.Ltmp1159:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1160:
	jmp	.LBB92_29
.LBB92_31:
.Ltmp1161:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end92:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E, .Lfunc_end92-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hc239eb0fdd893bb1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table92:
.Lexception83:
	.byte	255
	.byte	155
	.uleb128 .Lttbase70-.Lttbaseref70
.Lttbaseref70:
	.byte	1
	.uleb128 .Lcst_end83-.Lcst_begin83
.Lcst_begin83:
	.uleb128 .Ltmp1139-.Lfunc_begin83
	.uleb128 .Ltmp1140-.Ltmp1139
	.uleb128 .Ltmp1141-.Lfunc_begin83
	.byte	0
	.uleb128 .Ltmp1144-.Lfunc_begin83
	.uleb128 .Ltmp1145-.Ltmp1144
	.uleb128 .Ltmp1146-.Lfunc_begin83
	.byte	0
	.uleb128 .Ltmp1150-.Lfunc_begin83
	.uleb128 .Ltmp1151-.Ltmp1150
	.uleb128 .Ltmp1152-.Lfunc_begin83
	.byte	0
	.uleb128 .Ltmp1151-.Lfunc_begin83
	.uleb128 .Ltmp1162-.Ltmp1151
	.byte	0
	.byte	0
	.uleb128 .Ltmp1162-.Lfunc_begin83
	.uleb128 .Ltmp1163-.Ltmp1162
	.uleb128 .Ltmp1164-.Lfunc_begin83
	.byte	0
	.uleb128 .Ltmp1167-.Lfunc_begin83
	.uleb128 .Ltmp1168-.Ltmp1167
	.uleb128 .Ltmp1169-.Lfunc_begin83
	.byte	0
	.uleb128 .Ltmp1168-.Lfunc_begin83
	.uleb128 .Ltmp1147-.Ltmp1168
	.byte	0
	.byte	0
	.uleb128 .Ltmp1147-.Lfunc_begin83
	.uleb128 .Ltmp1148-.Ltmp1147
	.uleb128 .Ltmp1149-.Lfunc_begin83
	.byte	1
	.uleb128 .Ltmp1153-.Lfunc_begin83
	.uleb128 .Ltmp1154-.Ltmp1153
	.uleb128 .Ltmp1161-.Lfunc_begin83
	.byte	1
	.uleb128 .Ltmp1170-.Lfunc_begin83
	.uleb128 .Ltmp1166-.Ltmp1170
	.uleb128 .Ltmp1172-.Lfunc_begin83
	.byte	1
	.uleb128 .Ltmp1166-.Lfunc_begin83
	.uleb128 .Ltmp1142-.Ltmp1166
	.byte	0
	.byte	0
	.uleb128 .Ltmp1142-.Lfunc_begin83
	.uleb128 .Ltmp1160-.Ltmp1142
	.uleb128 .Ltmp1161-.Lfunc_begin83
	.byte	1
.Lcst_end83:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase70:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE:
.Lfunc_begin84:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception84
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$824, %rsp
	.cfi_def_cfa_offset 880
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 384(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 368(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 320(%rsp)
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	72(%rsi), %rbp
	lock		incq	(%rbp)
	jle	.LBB93_30
	movq	%rsi, %rbx
	movq	88(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB93_30
	movq	%rdx, %r12
	movq	%rdi, %r15
	leaq	72(%rbx), %r14
	movq	%rbp, 136(%rsp)
	movq	%rax, 144(%rsp)
	movl	104(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 560(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 544(%rsp)
.Ltmp1173:
	leaq	688(%rsp), %rdi
	leaq	272(%rsp), %rsi
	leaq	136(%rsp), %rdx
	leaq	544(%rsp), %r9
	movl	$2, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1174:
	leaq	144(%rsp), %r13
	lock		decq	(%rbp)
	jne	.LBB93_5
	#MEMBARRIER
.Ltmp1178:
	leaq	136(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1179:
.LBB93_5:
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB93_7
	#MEMBARRIER
.Ltmp1184:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1185:
.LBB93_7:
	movq	(%r14), %rbp
	cmpb	$2, 96(%rbp)
	jne	.LBB93_13
	movq	%r12, %rsi
	xorl	%ebp, %ebp
	jmp	.LBB93_14
.LBB93_13:
	movq	%r12, %rsi
	lock		incq	(%rbp)
	jle	.LBB93_30
.LBB93_14:
	movq	88(%rbx), %r12
	cmpb	$2, 96(%r12)
	movq	%r15, 8(%rsp)
	jne	.LBB93_16
	xorl	%r12d, %r12d
	jmp	.LBB93_17
.LBB93_16:
	lock		incq	(%r12)
	jle	.LBB93_30
.LBB93_17:
	movq	808(%rsp), %r15
	lock		incq	(%r15)
	jle	.LBB93_30
	leaq	272(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$240, %edx
	callq	*%r13
	movq	%rbp, 520(%rsp)
	movq	%r12, 528(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	136(%rsp), %r12
	leaq	688(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%r13
	movq	%r15, 512(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp1196:
	leaq	544(%rsp), %rdi
	leaq	80(%rsp), %rcx
	movq	%r12, %rsi
	leaq	272(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h95af9b70ac22c947E
.Ltmp1197:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp1201:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1202:
	movq	8(%rsp), %rbx
	leaq	544(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$824, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB93_30:
	.cfi_def_cfa_offset 880
	ud2
.LBB93_24:
.Ltmp1186:
	movq	%rax, %r15
	jmp	.LBB93_25
.LBB93_10:
.Ltmp1180:
	movq	%rax, %r15
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB93_25
	#MEMBARRIER
.Ltmp1181:
	movq	%r13, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1182:
.LBB93_25:
.Ltmp1187:
	leaq	688(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1188:
	jmp	.LBB93_26
.LBB93_12:
.Ltmp1183:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB93_21:
.Ltmp1203:
	movq	%rax, %r15
.Ltmp1204:
	leaq	544(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1205:
	jmp	.LBB93_29
.LBB93_23:
.Ltmp1198:
	movq	%rax, %r15
.Ltmp1199:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1200:
.LBB93_29:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB93_22:
.Ltmp1206:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB93_9:
.Ltmp1175:
	movq	%rax, %r15
.Ltmp1176:
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E
.Ltmp1177:
.LBB93_26:
.Ltmp1189:
	movq	%r12, %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE
.Ltmp1190:
.Ltmp1191:
	movq	%r14, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1192:
	addq	$24, %rbx
.Ltmp1193:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1194:
	jmp	.LBB93_29
.LBB93_31:
.Ltmp1195:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end93:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE, .Lfunc_end93-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hea55d6974b448dbcE","a",@progbits
	.p2align	2, 0x0
GCC_except_table93:
.Lexception84:
	.byte	255
	.byte	155
	.uleb128 .Lttbase71-.Lttbaseref71
.Lttbaseref71:
	.byte	1
	.uleb128 .Lcst_end84-.Lcst_begin84
.Lcst_begin84:
	.uleb128 .Ltmp1173-.Lfunc_begin84
	.uleb128 .Ltmp1174-.Ltmp1173
	.uleb128 .Ltmp1175-.Lfunc_begin84
	.byte	0
	.uleb128 .Ltmp1178-.Lfunc_begin84
	.uleb128 .Ltmp1179-.Ltmp1178
	.uleb128 .Ltmp1180-.Lfunc_begin84
	.byte	0
	.uleb128 .Ltmp1184-.Lfunc_begin84
	.uleb128 .Ltmp1185-.Ltmp1184
	.uleb128 .Ltmp1186-.Lfunc_begin84
	.byte	0
	.uleb128 .Ltmp1185-.Lfunc_begin84
	.uleb128 .Ltmp1196-.Ltmp1185
	.byte	0
	.byte	0
	.uleb128 .Ltmp1196-.Lfunc_begin84
	.uleb128 .Ltmp1197-.Ltmp1196
	.uleb128 .Ltmp1198-.Lfunc_begin84
	.byte	0
	.uleb128 .Ltmp1201-.Lfunc_begin84
	.uleb128 .Ltmp1202-.Ltmp1201
	.uleb128 .Ltmp1203-.Lfunc_begin84
	.byte	0
	.uleb128 .Ltmp1202-.Lfunc_begin84
	.uleb128 .Ltmp1181-.Ltmp1202
	.byte	0
	.byte	0
	.uleb128 .Ltmp1181-.Lfunc_begin84
	.uleb128 .Ltmp1182-.Ltmp1181
	.uleb128 .Ltmp1183-.Lfunc_begin84
	.byte	1
	.uleb128 .Ltmp1187-.Lfunc_begin84
	.uleb128 .Ltmp1188-.Ltmp1187
	.uleb128 .Ltmp1195-.Lfunc_begin84
	.byte	1
	.uleb128 .Ltmp1204-.Lfunc_begin84
	.uleb128 .Ltmp1200-.Ltmp1204
	.uleb128 .Ltmp1206-.Lfunc_begin84
	.byte	1
	.uleb128 .Ltmp1200-.Lfunc_begin84
	.uleb128 .Ltmp1176-.Ltmp1200
	.byte	0
	.byte	0
	.uleb128 .Ltmp1176-.Lfunc_begin84
	.uleb128 .Ltmp1194-.Ltmp1176
	.uleb128 .Ltmp1195-.Lfunc_begin84
	.byte	1
.Lcst_end84:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase71:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E
	.globl	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E,@function
_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E:
.Lfunc_begin85:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception85
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1688, %rsp
	.cfi_def_cfa_offset 1744
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rcx), %rax
	movq	%rax, 848(%rsp)
	movups	96(%rcx), %xmm0
	movaps	%xmm0, 832(%rsp)
	movups	80(%rcx), %xmm0
	movaps	%xmm0, 816(%rsp)
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 800(%rsp)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movaps	%xmm3, 784(%rsp)
	movaps	%xmm2, 768(%rsp)
	movaps	%xmm1, 752(%rsp)
	movaps	%xmm0, 736(%rsp)
	movq	72(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB94_44
	movq	%rsi, %rbx
	movq	88(%rsi), %rcx
	movq	%rcx, (%rsp)
	lock		incq	(%rcx)
	jle	.LBB94_44
	movq	104(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB94_44
	movq	%rcx, %r13
	movq	120(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB94_44
	movq	%rcx, %r12
	movq	136(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB94_44
	movq	%rcx, %r14
	movq	152(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB94_44
	movq	%rcx, %rbp
	movq	%rdi, 48(%rsp)
	movq	%rax, 8(%rsp)
	movq	%rdx, 24(%rsp)
	movq	168(%rbx), %rcx
	lock		incq	(%rcx)
	jle	.LBB94_44
	leaq	72(%rbx), %r15
	movq	8(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r12, 80(%rsp)
	movq	%r14, 88(%rsp)
	movq	%rbp, 96(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rcx, 104(%rsp)
	movl	184(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 480(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 464(%rsp)
.Ltmp1207:
	leaq	600(%rsp), %rdi
	leaq	736(%rsp), %rsi
	leaq	56(%rsp), %rdx
	leaq	464(%rsp), %r9
	movl	$7, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1208:
.Ltmp1212:
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E
.Ltmp1213:
	movq	8(%rsp), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB94_17
	movq	$0, 8(%rsp)
	movq	%r13, %rax
	jmp	.LBB94_18
.LBB94_17:
	lock		incq	(%rax)
	movq	%r13, %rax
	jle	.LBB94_44
.LBB94_18:
	movq	(%rsp), %r13
	cmpb	$2, 96(%r13)
	jne	.LBB94_20
	xorl	%r13d, %r13d
	jmp	.LBB94_21
.LBB94_20:
	lock		incq	(%r13)
	jle	.LBB94_44
.LBB94_21:
	cmpb	$2, 96(%rax)
	jne	.LBB94_23
	xorl	%eax, %eax
	jmp	.LBB94_24
.LBB94_23:
	lock		incq	(%rax)
	jle	.LBB94_44
.LBB94_24:
	cmpb	$2, 96(%r12)
	jne	.LBB94_26
	xorl	%r12d, %r12d
	jmp	.LBB94_27
.LBB94_26:
	lock		incq	(%r12)
	jle	.LBB94_44
.LBB94_27:
	cmpb	$2, 96(%r14)
	jne	.LBB94_29
	xorl	%r14d, %r14d
	jmp	.LBB94_30
.LBB94_29:
	lock		incq	(%r14)
	jle	.LBB94_44
.LBB94_30:
	cmpb	$2, 96(%rbp)
	jne	.LBB94_32
	xorl	%ebp, %ebp
	jmp	.LBB94_33
.LBB94_32:
	lock		incq	(%rbp)
	jle	.LBB94_44
.LBB94_33:
	movq	16(%rsp), %rdx
	cmpb	$2, 96(%rdx)
	movq	%r14, (%rsp)
	movq	%rbp, 40(%rsp)
	movq	%r12, 32(%rsp)
	jne	.LBB94_35
	xorl	%r14d, %r14d
	jmp	.LBB94_36
.LBB94_35:
	lock		incq	(%rdx)
	movq	%rdx, %r14
	jle	.LBB94_44
.LBB94_36:
	movq	%rax, %r12
	movq	720(%rsp), %rax
	movq	%rax, 16(%rsp)
	lock		incq	(%rax)
	jle	.LBB94_44
	leaq	736(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rbp
	movl	$880, %edx
	movq	24(%rsp), %rsi
	callq	*%rbp
	movq	8(%rsp), %rax
	movq	%rax, 1624(%rsp)
	movq	%r13, 1632(%rsp)
	movq	%r12, 1640(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 1648(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 1656(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 1664(%rsp)
	movq	%r14, 1672(%rsp)
	movups	96(%r15), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	80(%r15), %xmm0
	movaps	%xmm0, 320(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 304(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 288(%rsp)
	movaps	%xmm2, 272(%rsp)
	movaps	%xmm1, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	leaq	464(%rsp), %r12
	leaq	600(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*%rbp
	movq	16(%rsp), %rax
	movq	%rax, 1616(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
.Ltmp1224:
	leaq	56(%rsp), %rdi
	leaq	192(%rsp), %rcx
	movq	%r12, %rsi
	leaq	736(%rsp), %rdx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h51926d70d71ff871E
.Ltmp1225:
	movups	96(%r15), %xmm0
	movaps	%xmm0, 448(%rsp)
	movups	80(%r15), %xmm0
	movaps	%xmm0, 432(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 416(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 400(%rsp)
	movaps	%xmm2, 384(%rsp)
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
.Ltmp1229:
	leaq	352(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E
.Ltmp1230:
	movq	48(%rsp), %rbx
	leaq	56(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1688, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB94_44:
	.cfi_def_cfa_offset 1744
	ud2
.LBB94_40:
.Ltmp1231:
	movq	%rax, %r14
.Ltmp1232:
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1233:
	jmp	.LBB94_15
.LBB94_42:
.Ltmp1226:
	movq	%rax, %r14
.Ltmp1227:
	leaq	240(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E
.Ltmp1228:
	jmp	.LBB94_15
.LBB94_41:
.Ltmp1234:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB94_16:
.Ltmp1214:
	movq	%rax, %r14
.Ltmp1215:
	leaq	600(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1216:
	jmp	.LBB94_12
.LBB94_11:
.Ltmp1209:
	movq	%rax, %r14
.Ltmp1210:
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E
.Ltmp1211:
.LBB94_12:
.Ltmp1217:
	movq	24(%rsp), %rdi
	callq	_ZN4core3ptr114drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$7$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$17hc1cecaa18badbfd3E
.Ltmp1218:
.Ltmp1219:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E
.Ltmp1220:
	addq	$24, %rbx
.Ltmp1221:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1222:
.LBB94_15:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB94_43:
.Ltmp1223:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end94:
	.size	_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E, .Lfunc_end94-_ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base69OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..Tracked$GT$6finish17hf5c861b89acaa453E","a",@progbits
	.p2align	2, 0x0
GCC_except_table94:
.Lexception85:
	.byte	255
	.byte	155
	.uleb128 .Lttbase72-.Lttbaseref72
.Lttbaseref72:
	.byte	1
	.uleb128 .Lcst_end85-.Lcst_begin85
.Lcst_begin85:
	.uleb128 .Ltmp1207-.Lfunc_begin85
	.uleb128 .Ltmp1208-.Ltmp1207
	.uleb128 .Ltmp1209-.Lfunc_begin85
	.byte	0
	.uleb128 .Ltmp1212-.Lfunc_begin85
	.uleb128 .Ltmp1213-.Ltmp1212
	.uleb128 .Ltmp1214-.Lfunc_begin85
	.byte	0
	.uleb128 .Ltmp1213-.Lfunc_begin85
	.uleb128 .Ltmp1224-.Ltmp1213
	.byte	0
	.byte	0
	.uleb128 .Ltmp1224-.Lfunc_begin85
	.uleb128 .Ltmp1225-.Ltmp1224
	.uleb128 .Ltmp1226-.Lfunc_begin85
	.byte	0
	.uleb128 .Ltmp1229-.Lfunc_begin85
	.uleb128 .Ltmp1230-.Ltmp1229
	.uleb128 .Ltmp1231-.Lfunc_begin85
	.byte	0
	.uleb128 .Ltmp1230-.Lfunc_begin85
	.uleb128 .Ltmp1232-.Ltmp1230
	.byte	0
	.byte	0
	.uleb128 .Ltmp1232-.Lfunc_begin85
	.uleb128 .Ltmp1228-.Ltmp1232
	.uleb128 .Ltmp1234-.Lfunc_begin85
	.byte	1
	.uleb128 .Ltmp1215-.Lfunc_begin85
	.uleb128 .Ltmp1222-.Ltmp1215
	.uleb128 .Ltmp1223-.Lfunc_begin85
	.byte	1
	.uleb128 .Ltmp1222-.Lfunc_begin85
	.uleb128 .Lfunc_end94-.Ltmp1222
	.byte	0
	.byte	0
.Lcst_end85:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase72:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E,@function
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E:
.Lfunc_begin86:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception86
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$616, %rsp
	.cfi_def_cfa_offset 672
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rdx), %rax
	movq	%rax, 208(%rsp)
	movups	96(%rdx), %xmm0
	movaps	%xmm0, 192(%rsp)
	movups	80(%rdx), %xmm0
	movaps	%xmm0, 176(%rsp)
	movups	64(%rdx), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	72(%rsi), %r12
	lock		incq	(%r12)
	jle	.LBB95_27
	movq	%rsi, %rbx
	movq	88(%rsi), %r13
	lock		incq	(%r13)
	jle	.LBB95_27
	movq	104(%rbx), %rbp
	lock		incq	(%rbp)
	jle	.LBB95_27
	movq	%rdi, %r14
	leaq	72(%rbx), %r15
	movq	%r12, 16(%rsp)
	movq	%r13, 24(%rsp)
	movq	%rbp, 32(%rsp)
	movl	120(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 352(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 336(%rsp)
.Ltmp1235:
	leaq	480(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	16(%rsp), %rdx
	leaq	336(%rsp), %r9
	movl	$3, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1236:
.Ltmp1240:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp1241:
	cmpb	$2, 96(%r12)
	jne	.LBB95_12
	xorl	%r12d, %r12d
	jmp	.LBB95_13
.LBB95_12:
	lock		incq	(%r12)
	jle	.LBB95_27
.LBB95_13:
	cmpb	$2, 96(%r13)
	jne	.LBB95_15
	xorl	%r13d, %r13d
	jmp	.LBB95_16
.LBB95_15:
	lock		incq	(%r13)
	jle	.LBB95_27
.LBB95_16:
	cmpb	$2, 96(%rbp)
	movq	%r14, 8(%rsp)
	jne	.LBB95_18
	xorl	%ebp, %ebp
	jmp	.LBB95_19
.LBB95_18:
	lock		incq	(%rbp)
	jle	.LBB95_27
.LBB95_19:
	movq	600(%rsp), %r14
	lock		incq	(%r14)
	jle	.LBB95_27
	movq	%r12, 72(%rsp)
	movq	%r13, 80(%rsp)
	movq	%rbp, 88(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movaps	%xmm2, 272(%rsp)
	movaps	%xmm1, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	leaq	336(%rsp), %r12
	leaq	480(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, 64(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 320(%rsp)
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
.Ltmp1250:
	leaq	96(%rsp), %rdi
	leaq	64(%rsp), %rdx
	leaq	288(%rsp), %rcx
	movq	%r12, %rsi
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h07ed6a55469e0a39E
.Ltmp1251:
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp1255:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp1256:
	movq	8(%rsp), %rbx
	leaq	96(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$616, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB95_27:
	.cfi_def_cfa_offset 672
	ud2
.LBB95_23:
.Ltmp1257:
	movq	%rax, %r14
.Ltmp1258:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1259:
	jmp	.LBB95_10
.LBB95_25:
.Ltmp1252:
	movq	%rax, %r14
.Ltmp1253:
	leaq	240(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp1254:
	jmp	.LBB95_10
.LBB95_24:
.Ltmp1260:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB95_11:
.Ltmp1242:
	movq	%rax, %r14
.Ltmp1243:
	leaq	480(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1244:
	jmp	.LBB95_8
.LBB95_7:
.Ltmp1237:
	movq	%rax, %r14
.Ltmp1238:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
.Ltmp1239:
.LBB95_8:
.Ltmp1245:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
.Ltmp1246:
	addq	$24, %rbx
.Ltmp1247:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1248:
.LBB95_10:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB95_26:
.Ltmp1249:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end95:
	.size	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E, .Lfunc_end95-_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E","a",@progbits
	.p2align	2, 0x0
GCC_except_table95:
.Lexception86:
	.byte	255
	.byte	155
	.uleb128 .Lttbase73-.Lttbaseref73
.Lttbaseref73:
	.byte	1
	.uleb128 .Lcst_end86-.Lcst_begin86
.Lcst_begin86:
	.uleb128 .Ltmp1235-.Lfunc_begin86
	.uleb128 .Ltmp1236-.Ltmp1235
	.uleb128 .Ltmp1237-.Lfunc_begin86
	.byte	0
	.uleb128 .Ltmp1240-.Lfunc_begin86
	.uleb128 .Ltmp1241-.Ltmp1240
	.uleb128 .Ltmp1242-.Lfunc_begin86
	.byte	0
	.uleb128 .Ltmp1241-.Lfunc_begin86
	.uleb128 .Ltmp1250-.Ltmp1241
	.byte	0
	.byte	0
	.uleb128 .Ltmp1250-.Lfunc_begin86
	.uleb128 .Ltmp1251-.Ltmp1250
	.uleb128 .Ltmp1252-.Lfunc_begin86
	.byte	0
	.uleb128 .Ltmp1255-.Lfunc_begin86
	.uleb128 .Ltmp1256-.Ltmp1255
	.uleb128 .Ltmp1257-.Lfunc_begin86
	.byte	0
	.uleb128 .Ltmp1256-.Lfunc_begin86
	.uleb128 .Ltmp1258-.Ltmp1256
	.byte	0
	.byte	0
	.uleb128 .Ltmp1258-.Lfunc_begin86
	.uleb128 .Ltmp1254-.Ltmp1258
	.uleb128 .Ltmp1260-.Lfunc_begin86
	.byte	1
	.uleb128 .Ltmp1243-.Lfunc_begin86
	.uleb128 .Ltmp1248-.Ltmp1243
	.uleb128 .Ltmp1249-.Lfunc_begin86
	.byte	1
	.uleb128 .Ltmp1248-.Lfunc_begin86
	.uleb128 .Lfunc_end95-.Ltmp1248
	.byte	0
	.byte	0
.Lcst_end86:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase73:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E,@function
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E:
.Lfunc_begin87:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception87
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$560, %rsp
	.cfi_def_cfa_offset 608
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	112(%rdx), %rax
	movq	%rax, 256(%rsp)
	movups	96(%rdx), %xmm0
	movaps	%xmm0, 240(%rsp)
	movups	80(%rdx), %xmm0
	movaps	%xmm0, 224(%rsp)
	movups	64(%rdx), %xmm0
	movaps	%xmm0, 208(%rsp)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm2, 176(%rsp)
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	72(%rsi), %r13
	lock		incq	(%r13)
	jle	.LBB96_29
	movq	%rsi, %rbx
	movq	88(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB96_29
	movq	%rdi, %r15
	leaq	72(%rbx), %r14
	movq	%r13, (%rsp)
	movq	%rax, 8(%rsp)
	movl	104(%rbx), %r8d
	movq	16(%rbx), %rax
	movq	%rax, 304(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 288(%rsp)
.Ltmp1261:
	leaq	424(%rsp), %rdi
	leaq	144(%rsp), %rsi
	movq	%rsp, %rdx
	leaq	288(%rsp), %r9
	movl	$2, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1262:
	leaq	8(%rsp), %r12
	lock		decq	(%r13)
	jne	.LBB96_5
	#MEMBARRIER
.Ltmp1266:
	movq	%rsp, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1267:
.LBB96_5:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB96_7
	#MEMBARRIER
.Ltmp1272:
	movq	%r12, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1273:
.LBB96_7:
	movq	(%r14), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB96_13
	xorl	%eax, %eax
	jmp	.LBB96_14
.LBB96_13:
	lock		incq	(%rax)
	jle	.LBB96_29
.LBB96_14:
	movq	88(%rbx), %rcx
	cmpb	$2, 96(%rcx)
	jne	.LBB96_16
	xorl	%ecx, %ecx
	jmp	.LBB96_17
.LBB96_16:
	lock		incq	(%rcx)
	jle	.LBB96_29
.LBB96_17:
	movq	544(%rsp), %r13
	lock		incq	(%r13)
	jle	.LBB96_29
	movq	%rax, 64(%rsp)
	movq	%rcx, 72(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	leaq	288(%rsp), %r12
	leaq	424(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r13, 56(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
.Ltmp1282:
	leaq	144(%rsp), %rdi
	leaq	56(%rsp), %rdx
	movq	%rsp, %rcx
	movq	%r12, %rsi
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h933aba647a016692E
.Ltmp1283:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.Ltmp1287:
	leaq	112(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1288:
	leaq	144(%rsp), %rsi
	movl	$136, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	addq	$560, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB96_29:
	.cfi_def_cfa_offset 608
	ud2
.LBB96_24:
.Ltmp1274:
	movq	%rax, %r15
	jmp	.LBB96_25
.LBB96_10:
.Ltmp1268:
	movq	%rax, %r15
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB96_25
	#MEMBARRIER
.Ltmp1269:
	movq	%r12, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1270:
.LBB96_25:
.Ltmp1275:
	leaq	424(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1276:
	jmp	.LBB96_26
.LBB96_12:
.Ltmp1271:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB96_21:
.Ltmp1289:
	movq	%rax, %r15
.Ltmp1290:
	leaq	144(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1291:
	jmp	.LBB96_28
.LBB96_23:
.Ltmp1284:
	movq	%rax, %r15
.Ltmp1285:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1286:
	jmp	.LBB96_28
.LBB96_22:
.Ltmp1292:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB96_9:
.Ltmp1263:
	movq	%rax, %r15
.Ltmp1264:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E
.Ltmp1265:
.LBB96_26:
.Ltmp1277:
	movq	%r14, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
.Ltmp1278:
	addq	$24, %rbx
.Ltmp1279:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1280:
.LBB96_28:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB96_30:
.Ltmp1281:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end96:
	.size	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E, .Lfunc_end96-_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table96:
.Lexception87:
	.byte	255
	.byte	155
	.uleb128 .Lttbase74-.Lttbaseref74
.Lttbaseref74:
	.byte	1
	.uleb128 .Lcst_end87-.Lcst_begin87
.Lcst_begin87:
	.uleb128 .Ltmp1261-.Lfunc_begin87
	.uleb128 .Ltmp1262-.Ltmp1261
	.uleb128 .Ltmp1263-.Lfunc_begin87
	.byte	0
	.uleb128 .Ltmp1266-.Lfunc_begin87
	.uleb128 .Ltmp1267-.Ltmp1266
	.uleb128 .Ltmp1268-.Lfunc_begin87
	.byte	0
	.uleb128 .Ltmp1272-.Lfunc_begin87
	.uleb128 .Ltmp1273-.Ltmp1272
	.uleb128 .Ltmp1274-.Lfunc_begin87
	.byte	0
	.uleb128 .Ltmp1273-.Lfunc_begin87
	.uleb128 .Ltmp1282-.Ltmp1273
	.byte	0
	.byte	0
	.uleb128 .Ltmp1282-.Lfunc_begin87
	.uleb128 .Ltmp1283-.Ltmp1282
	.uleb128 .Ltmp1284-.Lfunc_begin87
	.byte	0
	.uleb128 .Ltmp1287-.Lfunc_begin87
	.uleb128 .Ltmp1288-.Ltmp1287
	.uleb128 .Ltmp1289-.Lfunc_begin87
	.byte	0
	.uleb128 .Ltmp1288-.Lfunc_begin87
	.uleb128 .Ltmp1269-.Ltmp1288
	.byte	0
	.byte	0
	.uleb128 .Ltmp1269-.Lfunc_begin87
	.uleb128 .Ltmp1270-.Ltmp1269
	.uleb128 .Ltmp1271-.Lfunc_begin87
	.byte	1
	.uleb128 .Ltmp1275-.Lfunc_begin87
	.uleb128 .Ltmp1276-.Ltmp1275
	.uleb128 .Ltmp1281-.Lfunc_begin87
	.byte	1
	.uleb128 .Ltmp1290-.Lfunc_begin87
	.uleb128 .Ltmp1286-.Ltmp1290
	.uleb128 .Ltmp1292-.Lfunc_begin87
	.byte	1
	.uleb128 .Ltmp1264-.Lfunc_begin87
	.uleb128 .Ltmp1280-.Ltmp1264
	.uleb128 .Ltmp1281-.Lfunc_begin87
	.byte	1
	.uleb128 .Ltmp1280-.Lfunc_begin87
	.uleb128 .Lfunc_end96-.Ltmp1280
	.byte	0
	.byte	0
.Lcst_end87:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase74:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE,@function
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE:
.Lfunc_begin88:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception88
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$352, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	112(%rdx), %rax
	movq	%rax, 192(%rsp)
	movups	96(%rdx), %xmm0
	movaps	%xmm0, 176(%rsp)
	movups	80(%rdx), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	64(%rdx), %xmm0
	movaps	%xmm0, 144(%rsp)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	72(%rsi), %r12
	lock		incq	(%r12)
	jle	.LBB97_14
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	72(%rsi), %r15
	movq	%r12, (%rsp)
	movl	88(%rsi), %r8d
	movq	16(%rsi), %rax
	movq	%rax, 32(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp1293:
	leaq	216(%rsp), %rdi
	leaq	80(%rsp), %rsi
	movq	%rsp, %rdx
	leaq	16(%rsp), %r9
	movl	$1, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1294:
	lock		decq	(%r12)
	jne	.LBB97_4
	#MEMBARRIER
.Ltmp1298:
	movq	%rsp, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1299:
.LBB97_4:
	movq	(%r15), %r12
	cmpb	$2, 96(%r12)
	jne	.LBB97_12
	xorl	%r12d, %r12d
	jmp	.LBB97_13
.LBB97_12:
	lock		incq	(%r12)
	jle	.LBB97_14
.LBB97_13:
	movq	336(%rsp), %r13
	lock		incq	(%r13)
	jle	.LBB97_14
	movups	(%r15), %xmm0
	movaps	%xmm0, 64(%rsp)
	leaq	80(%rsp), %r15
	leaq	216(%rsp), %rsi
	movl	$136, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r13, (%rsp)
	movq	%r12, 8(%rsp)
	movups	24(%rbx), %xmm0
	movups	40(%rbx), %xmm1
	movups	56(%rbx), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	leaq	64(%rsp), %rsi
	movq	%rsp, %rcx
	leaq	16(%rsp), %r8
	movq	%r14, %rdi
	movq	%r15, %rdx
	callq	_ZN13burn_autodiff3ops4base13register_step17hc9928cd23bcbefd0E
	movq	%r14, %rax
	addq	$352, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB97_14:
	.cfi_def_cfa_offset 400
	ud2
.LBB97_11:
.Ltmp1300:
	movq	%rax, %r14
.Ltmp1301:
	leaq	216(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1302:
	jmp	.LBB97_8
.LBB97_6:
.Ltmp1295:
	movq	%rax, %r14
	lock		decq	(%r12)
	jne	.LBB97_8
	#MEMBARRIER
.Ltmp1296:
	movq	%rsp, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1297:
.LBB97_8:
.Ltmp1303:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E
.Ltmp1304:
	addq	$24, %rbx
.Ltmp1305:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1306:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB97_15:
.Ltmp1307:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end97:
	.size	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE, .Lfunc_end97-_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE","a",@progbits
	.p2align	2, 0x0
GCC_except_table97:
.Lexception88:
	.byte	255
	.byte	155
	.uleb128 .Lttbase75-.Lttbaseref75
.Lttbaseref75:
	.byte	1
	.uleb128 .Lcst_end88-.Lcst_begin88
.Lcst_begin88:
	.uleb128 .Ltmp1293-.Lfunc_begin88
	.uleb128 .Ltmp1294-.Ltmp1293
	.uleb128 .Ltmp1295-.Lfunc_begin88
	.byte	0
	.uleb128 .Ltmp1298-.Lfunc_begin88
	.uleb128 .Ltmp1299-.Ltmp1298
	.uleb128 .Ltmp1300-.Lfunc_begin88
	.byte	0
	.uleb128 .Ltmp1299-.Lfunc_begin88
	.uleb128 .Ltmp1301-.Ltmp1299
	.byte	0
	.byte	0
	.uleb128 .Ltmp1301-.Lfunc_begin88
	.uleb128 .Ltmp1306-.Ltmp1301
	.uleb128 .Ltmp1307-.Lfunc_begin88
	.byte	1
	.uleb128 .Ltmp1306-.Lfunc_begin88
	.uleb128 .Lfunc_end97-.Ltmp1306
	.byte	0
	.byte	0
.Lcst_end88:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase75:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E,@function
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E:
.Lfunc_begin89:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception89
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$664, %rsp
	.cfi_def_cfa_offset 720
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rdx), %rax
	movq	%rax, 240(%rsp)
	movups	96(%rdx), %xmm0
	movaps	%xmm0, 224(%rsp)
	movups	80(%rdx), %xmm0
	movaps	%xmm0, 208(%rsp)
	movups	64(%rdx), %xmm0
	movaps	%xmm0, 192(%rsp)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movq	72(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB98_31
	movq	%rsi, %r14
	movq	88(%rsi), %r13
	lock		incq	(%r13)
	jle	.LBB98_31
	movq	104(%r14), %rbp
	lock		incq	(%rbp)
	jle	.LBB98_31
	movq	%rax, 8(%rsp)
	movq	120(%r14), %rbx
	lock		incq	(%rbx)
	jle	.LBB98_31
	movq	%rdi, %r12
	leaq	72(%r14), %r15
	movq	8(%rsp), %rax
	movq	%rax, 392(%rsp)
	movq	%r13, 400(%rsp)
	movq	%rbp, 408(%rsp)
	movq	%rbx, 416(%rsp)
	movl	136(%r14), %r8d
	movq	16(%r14), %rax
	movq	%rax, 80(%rsp)
	movups	(%r14), %xmm0
	movaps	%xmm0, 64(%rsp)
.Ltmp1308:
	leaq	528(%rsp), %rdi
	leaq	128(%rsp), %rsi
	leaq	392(%rsp), %rdx
	leaq	64(%rsp), %r9
	movl	$4, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1309:
.Ltmp1313:
	leaq	392(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE
.Ltmp1314:
	movq	8(%rsp), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB98_13
	movq	$0, 8(%rsp)
	jmp	.LBB98_14
.LBB98_13:
	lock		incq	(%rax)
	jle	.LBB98_31
.LBB98_14:
	cmpb	$2, 96(%r13)
	jne	.LBB98_16
	xorl	%r13d, %r13d
	jmp	.LBB98_17
.LBB98_16:
	lock		incq	(%r13)
	jle	.LBB98_31
.LBB98_17:
	cmpb	$2, 96(%rbp)
	jne	.LBB98_19
	xorl	%ebp, %ebp
	jmp	.LBB98_20
.LBB98_19:
	lock		incq	(%rbp)
	jle	.LBB98_31
.LBB98_20:
	cmpb	$2, 96(%rbx)
	movq	%r12, 16(%rsp)
	jne	.LBB98_22
	xorl	%ebx, %ebx
	jmp	.LBB98_23
.LBB98_22:
	lock		incq	(%rbx)
	jle	.LBB98_31
.LBB98_23:
	movq	648(%rsp), %r12
	lock		incq	(%r12)
	jle	.LBB98_31
	movq	8(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%r13, 40(%rsp)
	movq	%rbp, 48(%rsp)
	movq	%rbx, 56(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	leaq	392(%rsp), %rbx
	leaq	528(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, 24(%rsp)
	movups	24(%r14), %xmm0
	movups	40(%r14), %xmm1
	movups	56(%r14), %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
.Ltmp1323:
	leaq	128(%rsp), %rdi
	leaq	24(%rsp), %rdx
	leaq	272(%rsp), %rcx
	movq	%rbx, %rsi
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hc26b0d0c13d3164aE
.Ltmp1324:
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
.Ltmp1328:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E
.Ltmp1329:
	movq	16(%rsp), %rbx
	leaq	128(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$664, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB98_31:
	.cfi_def_cfa_offset 720
	ud2
.LBB98_27:
.Ltmp1330:
	movq	%rax, %rbx
.Ltmp1331:
	leaq	128(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1332:
	jmp	.LBB98_11
.LBB98_29:
.Ltmp1325:
	movq	%rax, %rbx
.Ltmp1326:
	leaq	320(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E
.Ltmp1327:
	jmp	.LBB98_11
.LBB98_28:
.Ltmp1333:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB98_12:
.Ltmp1315:
	movq	%rax, %rbx
.Ltmp1316:
	leaq	528(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1317:
	jmp	.LBB98_9
.LBB98_8:
.Ltmp1310:
	movq	%rax, %rbx
.Ltmp1311:
	leaq	392(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE
.Ltmp1312:
.LBB98_9:
.Ltmp1318:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E
.Ltmp1319:
	addq	$24, %r14
.Ltmp1320:
	movq	%r14, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1321:
.LBB98_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB98_30:
.Ltmp1322:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end98:
	.size	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E, .Lfunc_end98-_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h66e40690a36ca868E","a",@progbits
	.p2align	2, 0x0
GCC_except_table98:
.Lexception89:
	.byte	255
	.byte	155
	.uleb128 .Lttbase76-.Lttbaseref76
.Lttbaseref76:
	.byte	1
	.uleb128 .Lcst_end89-.Lcst_begin89
.Lcst_begin89:
	.uleb128 .Ltmp1308-.Lfunc_begin89
	.uleb128 .Ltmp1309-.Ltmp1308
	.uleb128 .Ltmp1310-.Lfunc_begin89
	.byte	0
	.uleb128 .Ltmp1313-.Lfunc_begin89
	.uleb128 .Ltmp1314-.Ltmp1313
	.uleb128 .Ltmp1315-.Lfunc_begin89
	.byte	0
	.uleb128 .Ltmp1314-.Lfunc_begin89
	.uleb128 .Ltmp1323-.Ltmp1314
	.byte	0
	.byte	0
	.uleb128 .Ltmp1323-.Lfunc_begin89
	.uleb128 .Ltmp1324-.Ltmp1323
	.uleb128 .Ltmp1325-.Lfunc_begin89
	.byte	0
	.uleb128 .Ltmp1328-.Lfunc_begin89
	.uleb128 .Ltmp1329-.Ltmp1328
	.uleb128 .Ltmp1330-.Lfunc_begin89
	.byte	0
	.uleb128 .Ltmp1329-.Lfunc_begin89
	.uleb128 .Ltmp1331-.Ltmp1329
	.byte	0
	.byte	0
	.uleb128 .Ltmp1331-.Lfunc_begin89
	.uleb128 .Ltmp1327-.Ltmp1331
	.uleb128 .Ltmp1333-.Lfunc_begin89
	.byte	1
	.uleb128 .Ltmp1316-.Lfunc_begin89
	.uleb128 .Ltmp1321-.Ltmp1316
	.uleb128 .Ltmp1322-.Lfunc_begin89
	.byte	1
	.uleb128 .Ltmp1321-.Lfunc_begin89
	.uleb128 .Lfunc_end98-.Ltmp1321
	.byte	0
	.byte	0
.Lcst_end89:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase76:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE,@function
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE:
.Lfunc_begin90:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception90
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$792, %rsp
	.cfi_def_cfa_offset 848
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rdx), %rax
	movq	%rax, 320(%rsp)
	movups	96(%rdx), %xmm0
	movaps	%xmm0, 304(%rsp)
	movups	80(%rdx), %xmm0
	movaps	%xmm0, 288(%rsp)
	movups	64(%rdx), %xmm0
	movaps	%xmm0, 272(%rsp)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movq	72(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB99_43
	movq	%rsi, %r14
	movq	88(%rsi), %rcx
	movq	%rcx, 16(%rsp)
	lock		incq	(%rcx)
	jle	.LBB99_43
	movq	104(%r14), %rcx
	lock		incq	(%rcx)
	jle	.LBB99_43
	movq	%rcx, %rbx
	movq	120(%r14), %rcx
	lock		incq	(%rcx)
	jle	.LBB99_43
	movq	136(%r14), %r12
	lock		incq	(%r12)
	jle	.LBB99_43
	movq	152(%r14), %r13
	lock		incq	(%r13)
	jle	.LBB99_43
	movq	%rcx, (%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rax, 8(%rsp)
	movq	168(%r14), %rbp
	lock		incq	(%rbp)
	jle	.LBB99_43
	leaq	72(%r14), %r15
	movq	8(%rsp), %rax
	movq	%rax, 408(%rsp)
	movq	16(%rsp), %rax
	movq	%rax, 416(%rsp)
	movq	%rbx, 424(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 432(%rsp)
	movq	%r12, 440(%rsp)
	movq	%r13, 448(%rsp)
	movq	%rbp, 456(%rsp)
	movl	184(%r14), %r8d
	movq	16(%r14), %rax
	movq	%rax, 112(%rsp)
	movups	(%r14), %xmm0
	movaps	%xmm0, 96(%rsp)
.Ltmp1334:
	leaq	656(%rsp), %rdi
	leaq	208(%rsp), %rsi
	leaq	408(%rsp), %rdx
	leaq	96(%rsp), %r9
	movl	$7, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1335:
.Ltmp1339:
	leaq	408(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E
.Ltmp1340:
	movq	8(%rsp), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB99_16
	movq	$0, 8(%rsp)
	movq	%rbx, %rax
	jmp	.LBB99_17
.LBB99_16:
	lock		incq	(%rax)
	movq	%rbx, %rax
	jle	.LBB99_43
.LBB99_17:
	movq	16(%rsp), %rbx
	cmpb	$2, 96(%rbx)
	jne	.LBB99_19
	xorl	%ebx, %ebx
	jmp	.LBB99_20
.LBB99_19:
	lock		incq	(%rbx)
	jle	.LBB99_43
.LBB99_20:
	cmpb	$2, 96(%rax)
	jne	.LBB99_22
	xorl	%eax, %eax
	jmp	.LBB99_23
.LBB99_22:
	lock		incq	(%rax)
	jle	.LBB99_43
.LBB99_23:
	movq	(%rsp), %rcx
	cmpb	$2, 96(%rcx)
	jne	.LBB99_25
	movq	$0, (%rsp)
	jmp	.LBB99_26
.LBB99_25:
	lock		incq	(%rcx)
	jle	.LBB99_43
.LBB99_26:
	cmpb	$2, 96(%r12)
	jne	.LBB99_28
	xorl	%r12d, %r12d
	jmp	.LBB99_29
.LBB99_28:
	lock		incq	(%r12)
	jle	.LBB99_43
.LBB99_29:
	cmpb	$2, 96(%r13)
	jne	.LBB99_31
	xorl	%r13d, %r13d
	jmp	.LBB99_32
.LBB99_31:
	lock		incq	(%r13)
	jle	.LBB99_43
.LBB99_32:
	cmpb	$2, 96(%rbp)
	jne	.LBB99_34
	xorl	%ebp, %ebp
	jmp	.LBB99_35
.LBB99_34:
	lock		incq	(%rbp)
	jle	.LBB99_43
.LBB99_35:
	movq	%rbx, %rcx
	movq	776(%rsp), %rbx
	lock		incq	(%rbx)
	jle	.LBB99_43
	movq	%rax, %rdx
	movq	8(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rdx, 56(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	%r12, 72(%rsp)
	movq	%r13, 80(%rsp)
	movq	%rbp, 88(%rsp)
	movups	96(%r15), %xmm0
	movaps	%xmm0, 640(%rsp)
	movups	80(%r15), %xmm0
	movaps	%xmm0, 624(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 608(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm2, 576(%rsp)
	movaps	%xmm1, 560(%rsp)
	movaps	%xmm0, 544(%rsp)
	leaq	408(%rsp), %r12
	leaq	656(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, 32(%rsp)
	movups	24(%r14), %xmm0
	movups	40(%r14), %xmm1
	movups	56(%r14), %xmm2
	movaps	%xmm2, 384(%rsp)
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
.Ltmp1349:
	leaq	208(%rsp), %rdi
	leaq	32(%rsp), %rdx
	leaq	352(%rsp), %rcx
	movq	%r12, %rsi
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h5a1f2665323d14d1E
.Ltmp1350:
	movups	96(%r15), %xmm0
	movaps	%xmm0, 192(%rsp)
	movups	80(%r15), %xmm0
	movaps	%xmm0, 176(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
.Ltmp1354:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E
.Ltmp1355:
	movq	24(%rsp), %rbx
	leaq	208(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$792, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB99_43:
	.cfi_def_cfa_offset 848
	ud2
.LBB99_39:
.Ltmp1356:
	movq	%rax, %rbx
.Ltmp1357:
	leaq	208(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1358:
	jmp	.LBB99_14
.LBB99_41:
.Ltmp1351:
	movq	%rax, %rbx
.Ltmp1352:
	leaq	544(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E
.Ltmp1353:
	jmp	.LBB99_14
.LBB99_40:
.Ltmp1359:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB99_15:
.Ltmp1341:
	movq	%rax, %rbx
.Ltmp1342:
	leaq	656(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1343:
	jmp	.LBB99_12
.LBB99_11:
.Ltmp1336:
	movq	%rax, %rbx
.Ltmp1337:
	leaq	408(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E
.Ltmp1338:
.LBB99_12:
.Ltmp1344:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E
.Ltmp1345:
	addq	$24, %r14
.Ltmp1346:
	movq	%r14, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1347:
.LBB99_14:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB99_42:
.Ltmp1348:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end99:
	.size	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE, .Lfunc_end99-_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb08d57d7aafacf5cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table99:
.Lexception90:
	.byte	255
	.byte	155
	.uleb128 .Lttbase77-.Lttbaseref77
.Lttbaseref77:
	.byte	1
	.uleb128 .Lcst_end90-.Lcst_begin90
.Lcst_begin90:
	.uleb128 .Ltmp1334-.Lfunc_begin90
	.uleb128 .Ltmp1335-.Ltmp1334
	.uleb128 .Ltmp1336-.Lfunc_begin90
	.byte	0
	.uleb128 .Ltmp1339-.Lfunc_begin90
	.uleb128 .Ltmp1340-.Ltmp1339
	.uleb128 .Ltmp1341-.Lfunc_begin90
	.byte	0
	.uleb128 .Ltmp1340-.Lfunc_begin90
	.uleb128 .Ltmp1349-.Ltmp1340
	.byte	0
	.byte	0
	.uleb128 .Ltmp1349-.Lfunc_begin90
	.uleb128 .Ltmp1350-.Ltmp1349
	.uleb128 .Ltmp1351-.Lfunc_begin90
	.byte	0
	.uleb128 .Ltmp1354-.Lfunc_begin90
	.uleb128 .Ltmp1355-.Ltmp1354
	.uleb128 .Ltmp1356-.Lfunc_begin90
	.byte	0
	.uleb128 .Ltmp1355-.Lfunc_begin90
	.uleb128 .Ltmp1357-.Ltmp1355
	.byte	0
	.byte	0
	.uleb128 .Ltmp1357-.Lfunc_begin90
	.uleb128 .Ltmp1353-.Ltmp1357
	.uleb128 .Ltmp1359-.Lfunc_begin90
	.byte	1
	.uleb128 .Ltmp1342-.Lfunc_begin90
	.uleb128 .Ltmp1347-.Ltmp1342
	.uleb128 .Ltmp1348-.Lfunc_begin90
	.byte	1
	.uleb128 .Ltmp1347-.Lfunc_begin90
	.uleb128 .Lfunc_end99-.Ltmp1347
	.byte	0
	.byte	0
.Lcst_end90:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase77:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE","ax",@progbits
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE
	.p2align	4
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE,@function
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE:
.Lfunc_begin91:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception91
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$744, %rsp
	.cfi_def_cfa_offset 800
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rdx), %rax
	movq	%rax, 288(%rsp)
	movups	96(%rdx), %xmm0
	movaps	%xmm0, 272(%rsp)
	movups	80(%rdx), %xmm0
	movaps	%xmm0, 256(%rsp)
	movups	64(%rdx), %xmm0
	movaps	%xmm0, 240(%rsp)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	72(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB100_39
	movq	%rsi, %r14
	movq	88(%rsi), %rcx
	movq	%rcx, 8(%rsp)
	lock		incq	(%rcx)
	jle	.LBB100_39
	movq	104(%r14), %rcx
	lock		incq	(%rcx)
	jle	.LBB100_39
	movq	120(%r14), %rbx
	lock		incq	(%rbx)
	jle	.LBB100_39
	movq	136(%r14), %r12
	lock		incq	(%r12)
	jle	.LBB100_39
	movq	%rdi, 16(%rsp)
	movq	%rax, (%rsp)
	movq	152(%r14), %r13
	lock		incq	(%r13)
	jle	.LBB100_39
	movq	%rcx, %rbp
	leaq	72(%r14), %r15
	movq	(%rsp), %rax
	movq	%rax, 376(%rsp)
	movq	8(%rsp), %rax
	movq	%rax, 384(%rsp)
	movq	%rcx, 392(%rsp)
	movq	%rbx, 400(%rsp)
	movq	%r12, 408(%rsp)
	movq	%r13, 416(%rsp)
	movl	168(%r14), %r8d
	movq	16(%r14), %rax
	movq	%rax, 96(%rsp)
	movups	(%r14), %xmm0
	movaps	%xmm0, 80(%rsp)
.Ltmp1360:
	leaq	608(%rsp), %rdi
	leaq	176(%rsp), %rsi
	leaq	376(%rsp), %rdx
	leaq	80(%rsp), %r9
	movl	$6, %ecx
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
.Ltmp1361:
.Ltmp1365:
	leaq	376(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E
.Ltmp1366:
	movq	(%rsp), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB100_15
	movq	$0, (%rsp)
	movq	%rbp, %rax
	jmp	.LBB100_16
.LBB100_15:
	lock		incq	(%rax)
	movq	%rbp, %rax
	jle	.LBB100_39
.LBB100_16:
	movq	8(%rsp), %rbp
	cmpb	$2, 96(%rbp)
	jne	.LBB100_18
	xorl	%ebp, %ebp
	jmp	.LBB100_19
.LBB100_18:
	lock		incq	(%rbp)
	jle	.LBB100_39
.LBB100_19:
	cmpb	$2, 96(%rax)
	jne	.LBB100_21
	xorl	%eax, %eax
	jmp	.LBB100_22
.LBB100_21:
	lock		incq	(%rax)
	jle	.LBB100_39
.LBB100_22:
	cmpb	$2, 96(%rbx)
	jne	.LBB100_24
	xorl	%ebx, %ebx
	jmp	.LBB100_25
.LBB100_24:
	lock		incq	(%rbx)
	jle	.LBB100_39
.LBB100_25:
	cmpb	$2, 96(%r12)
	jne	.LBB100_27
	xorl	%r12d, %r12d
	jmp	.LBB100_28
.LBB100_27:
	lock		incq	(%r12)
	jle	.LBB100_39
.LBB100_28:
	cmpb	$2, 96(%r13)
	jne	.LBB100_30
	xorl	%r13d, %r13d
	jmp	.LBB100_31
.LBB100_30:
	lock		incq	(%r13)
	jle	.LBB100_39
.LBB100_31:
	movq	%rbp, %rcx
	movq	728(%rsp), %rbp
	lock		incq	(%rbp)
	jle	.LBB100_39
	movq	%rax, %rdx
	movq	(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rbx, 56(%rsp)
	movq	%r12, 64(%rsp)
	movq	%r13, 72(%rsp)
	movups	80(%r15), %xmm0
	movaps	%xmm0, 592(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 576(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 560(%rsp)
	movaps	%xmm2, 544(%rsp)
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	leaq	376(%rsp), %r12
	leaq	608(%rsp), %rsi
	movl	$136, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbp, 24(%rsp)
	movups	24(%r14), %xmm0
	movups	40(%r14), %xmm1
	movups	56(%r14), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
.Ltmp1375:
	leaq	176(%rsp), %rdi
	leaq	24(%rsp), %rdx
	leaq	320(%rsp), %rcx
	movq	%r12, %rsi
	callq	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h336bbe492378b31aE
.Ltmp1376:
	movups	80(%r15), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 144(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp1380:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E
.Ltmp1381:
	movq	16(%rsp), %rbx
	leaq	176(%rsp), %rsi
	movl	$136, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$744, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB100_39:
	.cfi_def_cfa_offset 800
	ud2
.LBB100_35:
.Ltmp1382:
	movq	%rax, %rbx
.Ltmp1383:
	leaq	176(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1384:
	jmp	.LBB100_13
.LBB100_37:
.Ltmp1377:
	movq	%rax, %rbx
.Ltmp1378:
	leaq	512(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E
.Ltmp1379:
	jmp	.LBB100_13
.LBB100_36:
.Ltmp1385:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB100_14:
.Ltmp1367:
	movq	%rax, %rbx
.Ltmp1368:
	leaq	608(%rsp), %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1369:
	jmp	.LBB100_11
.LBB100_10:
.Ltmp1362:
	movq	%rax, %rbx
.Ltmp1363:
	leaq	376(%rsp), %rdi
	callq	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E
.Ltmp1364:
.LBB100_11:
.Ltmp1370:
	movq	%r15, %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E
.Ltmp1371:
	addq	$24, %r14
.Ltmp1372:
	movq	%r14, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
.Ltmp1373:
.LBB100_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB100_38:
.Ltmp1374:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end100:
	.size	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE, .Lfunc_end100-_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE
	.cfi_endproc
	.section	".gcc_except_table._ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17hb423d2c4ce9bec1dE","a",@progbits
	.p2align	2, 0x0
GCC_except_table100:
.Lexception91:
	.byte	255
	.byte	155
	.uleb128 .Lttbase78-.Lttbaseref78
.Lttbaseref78:
	.byte	1
	.uleb128 .Lcst_end91-.Lcst_begin91
.Lcst_begin91:
	.uleb128 .Ltmp1360-.Lfunc_begin91
	.uleb128 .Ltmp1361-.Ltmp1360
	.uleb128 .Ltmp1362-.Lfunc_begin91
	.byte	0
	.uleb128 .Ltmp1365-.Lfunc_begin91
	.uleb128 .Ltmp1366-.Ltmp1365
	.uleb128 .Ltmp1367-.Lfunc_begin91
	.byte	0
	.uleb128 .Ltmp1366-.Lfunc_begin91
	.uleb128 .Ltmp1375-.Ltmp1366
	.byte	0
	.byte	0
	.uleb128 .Ltmp1375-.Lfunc_begin91
	.uleb128 .Ltmp1376-.Ltmp1375
	.uleb128 .Ltmp1377-.Lfunc_begin91
	.byte	0
	.uleb128 .Ltmp1380-.Lfunc_begin91
	.uleb128 .Ltmp1381-.Ltmp1380
	.uleb128 .Ltmp1382-.Lfunc_begin91
	.byte	0
	.uleb128 .Ltmp1381-.Lfunc_begin91
	.uleb128 .Ltmp1383-.Ltmp1381
	.byte	0
	.byte	0
	.uleb128 .Ltmp1383-.Lfunc_begin91
	.uleb128 .Ltmp1379-.Ltmp1383
	.uleb128 .Ltmp1385-.Lfunc_begin91
	.byte	1
	.uleb128 .Ltmp1368-.Lfunc_begin91
	.uleb128 .Ltmp1373-.Ltmp1368
	.uleb128 .Ltmp1374-.Lfunc_begin91
	.byte	1
	.uleb128 .Ltmp1373-.Lfunc_begin91
	.uleb128 .Lfunc_end100-.Ltmp1373
	.byte	0
	.byte	0
.Lcst_end91:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase78:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE","ax",@progbits
	.hidden	_ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE
	.globl	_ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE
	.p2align	4
	.type	_ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE,@function
_ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE:
.Lfunc_begin92:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception92
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	movq	(%rsi), %rax
	movq	%rax, %rdx
	subq	$3, %rdx
	movl	$3, %ecx
	cmovaeq	%rdx, %rcx
	testq	%rcx, %rcx
	jne	.LBB101_1
	movq	%rdi, %r14
	movq	120(%rbx), %rcx
	movq	%rcx, 112(%rdi)
	movups	104(%rbx), %xmm0
	movups	%xmm0, 96(%rdi)
	movups	88(%rbx), %xmm0
	movups	%xmm0, 80(%rdi)
	movups	72(%rbx), %xmm0
	movups	%xmm0, 64(%rdi)
	movups	8(%rbx), %xmm0
	movups	24(%rbx), %xmm1
	movups	40(%rbx), %xmm2
	movups	56(%rbx), %xmm3
	movups	%xmm3, 48(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	cmpl	$3, %eax
	je	.LBB101_10
	movq	%rbx, %rdi
	callq	_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946
.LBB101_10:
	movq	%r14, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB101_1:
	.cfi_def_cfa_offset 32
	decq	%rcx
	leaq	.LJTI101_0(%rip), %rax
	movslq	(%rax,%rcx,4), %rcx
	addq	%rax, %rcx
	jmpq	*%rcx
.LBB101_2:
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.8.llvm.420267474059503946(%rip), %rdx
	movl	$49, %esi
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.6.llvm.420267474059503946(%rip), %rdi
	jmp	.LBB101_6
.LBB101_4:
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.12.llvm.420267474059503946(%rip), %rdx
	movl	$61, %esi
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.11.llvm.420267474059503946(%rip), %rdi
	jmp	.LBB101_6
.LBB101_5:
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.14.llvm.420267474059503946(%rip), %rdx
	movl	$59, %esi
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.13.llvm.420267474059503946(%rip), %rdi
	jmp	.LBB101_6
.LBB101_3:
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.10.llvm.420267474059503946(%rip), %rdx
	movl	$51, %esi
	leaq	anon.2b86c3022a83ff9a8b67362dd026bcd7.9.llvm.420267474059503946(%rip), %rdi
.LBB101_6:
.Ltmp1386:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp1387:
	ud2
.LBB101_11:
.Ltmp1388:
	movq	%rax, %r14
	cmpl	$3, (%rbx)
	je	.LBB101_13
.Ltmp1389:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946
.Ltmp1390:
.LBB101_13:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB101_14:
.Ltmp1391:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end101:
	.size	_ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE, .Lfunc_end101-_ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE
	.cfi_endproc
	.section	".rodata._ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE","a",@progbits
	.p2align	2, 0x0
.LJTI101_0:
	.long	.LBB101_2-.LJTI101_0
	.long	.LBB101_3-.LJTI101_0
	.long	.LBB101_4-.LJTI101_0
	.long	.LBB101_5-.LJTI101_0
	.section	".gcc_except_table._ZN13burn_dispatch6tensor22BackendTensor$LT$B$GT$5float17hffc6524af06d183aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table101:
.Lexception92:
	.byte	255
	.byte	155
	.uleb128 .Lttbase79-.Lttbaseref79
.Lttbaseref79:
	.byte	1
	.uleb128 .Lcst_end92-.Lcst_begin92
.Lcst_begin92:
	.uleb128 .Lfunc_begin92-.Lfunc_begin92
	.uleb128 .Ltmp1386-.Lfunc_begin92
	.byte	0
	.byte	0
	.uleb128 .Ltmp1386-.Lfunc_begin92
	.uleb128 .Ltmp1387-.Ltmp1386
	.uleb128 .Ltmp1388-.Lfunc_begin92
	.byte	0
	.uleb128 .Ltmp1389-.Lfunc_begin92
	.uleb128 .Ltmp1390-.Ltmp1389
	.uleb128 .Ltmp1391-.Lfunc_begin92
	.byte	1
	.uleb128 .Ltmp1390-.Lfunc_begin92
	.uleb128 .Lfunc_end101-.Ltmp1390
	.byte	0
	.byte	0
.Lcst_end92:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase79:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN13cubecl_zspace8indexing8wrapping8try_wrap17h64ed51183ccef754E,"ax",@progbits
	.hidden	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17h64ed51183ccef754E
	.globl	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17h64ed51183ccef754E
	.p2align	4
	.type	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17h64ed51183ccef754E,@function
_ZN13cubecl_zspace8indexing8wrapping8try_wrap17h64ed51183ccef754E:
	.cfi_startproc
	movq	%rdi, %rax
	movslq	%esi, %rsi
	testq	%rdx, %rdx
	setne	%r9b
	movl	$1, %edi
	cmovneq	%rdx, %rdi
	orb	%r8b, %r9b
	je	.LBB102_7
	testl	%esi, %esi
	setns	%dl
	cmpq	%rsi, %rdi
	seta	%r8b
	testb	%r8b, %dl
	je	.LBB102_2
	movq	%rsi, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB102_7:
	movb	$1, (%rax)
	movb	%cl, 1(%rax)
	movq	%rsi, 8(%rax)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 16(%rax)
	retq
.LBB102_2:
	xorl	%edx, %edx
	testl	%esi, %esi
	cmovsq	%rdi, %rdx
	addq	%rsi, %rdx
	setns	%r8b
	cmpq	%rdi, %rdx
	setb	%r9b
	testb	%r9b, %r8b
	je	.LBB102_6
	movq	%rdx, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB102_6:
	movb	$1, (%rax)
	movb	%cl, 1(%rax)
	movq	%rsi, 8(%rax)
	movq	$0, 16(%rax)
	movq	%rdi, 24(%rax)
	retq
.Lfunc_end102:
	.size	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17h64ed51183ccef754E, .Lfunc_end102-_ZN13cubecl_zspace8indexing8wrapping8try_wrap17h64ed51183ccef754E
	.cfi_endproc

	.section	.text._ZN13cubecl_zspace8indexing8wrapping8try_wrap17ha6ee5f17da34de1eE,"ax",@progbits
	.hidden	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17ha6ee5f17da34de1eE
	.globl	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17ha6ee5f17da34de1eE
	.p2align	4
	.type	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17ha6ee5f17da34de1eE,@function
_ZN13cubecl_zspace8indexing8wrapping8try_wrap17ha6ee5f17da34de1eE:
	.cfi_startproc
	movq	%rdi, %rax
	testq	%rdx, %rdx
	setne	%r9b
	movl	$1, %edi
	cmovneq	%rdx, %rdi
	orb	%r8b, %r9b
	je	.LBB103_7
	testq	%rsi, %rsi
	setns	%dl
	cmpq	%rdi, %rsi
	setb	%r8b
	testb	%r8b, %dl
	je	.LBB103_2
	movq	%rsi, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB103_7:
	movb	$1, (%rax)
	movb	%cl, 1(%rax)
	movq	%rsi, 8(%rax)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 16(%rax)
	retq
.LBB103_2:
	movq	%rsi, %rdx
	sarq	$63, %rdx
	andq	%rdi, %rdx
	addq	%rsi, %rdx
	setns	%r8b
	cmpq	%rdi, %rdx
	setb	%r9b
	testb	%r9b, %r8b
	je	.LBB103_6
	movq	%rdx, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB103_6:
	movb	$1, (%rax)
	movb	%cl, 1(%rax)
	movq	%rsi, 8(%rax)
	movq	$0, 16(%rax)
	movq	%rdi, 24(%rax)
	retq
.Lfunc_end103:
	.size	_ZN13cubecl_zspace8indexing8wrapping8try_wrap17ha6ee5f17da34de1eE, .Lfunc_end103-_ZN13cubecl_zspace8indexing8wrapping8try_wrap17ha6ee5f17da34de1eE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h249be74b9aac4297E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h249be74b9aac4297E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h249be74b9aac4297E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h249be74b9aac4297E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h249be74b9aac4297E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rax
	movq	(%rdi), %r10
	leaq	8(%r10), %r9
	leaq	24(%r10), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26(%rip), %r14
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21(%rip), %r15
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25(%rip), %r12
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.31(%rip), %r13
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23(%rip), %rsi
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24(%rip), %rcx
	movl	$3, %edx
	movl	$7, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end104:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h249be74b9aac4297E, .Lfunc_end104-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h249be74b9aac4297E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2844528bb7579437E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2844528bb7579437E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2844528bb7579437E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2844528bb7579437E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2844528bb7579437E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rax
	movq	(%rdi), %r10
	leaq	8(%r10), %r9
	leaq	16(%r10), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26(%rip), %r14
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21(%rip), %r15
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25(%rip), %r12
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.20(%rip), %r13
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23(%rip), %rsi
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24(%rip), %rcx
	movl	$3, %edx
	movl	$7, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end105:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2844528bb7579437E, .Lfunc_end105-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2844528bb7579437E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2ab1462f88e139d9E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2ab1462f88e139d9E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2ab1462f88e139d9E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2ab1462f88e139d9E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2ab1462f88e139d9E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rax
	movq	(%rdi), %r10
	leaq	8(%r10), %r9
	leaq	32(%r10), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26(%rip), %r14
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21(%rip), %r15
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25(%rip), %r12
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.30(%rip), %r13
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23(%rip), %rsi
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24(%rip), %rcx
	movl	$3, %edx
	movl	$7, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end106:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2ab1462f88e139d9E, .Lfunc_end106-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2ab1462f88e139d9E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f5d21dd5d76007aE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f5d21dd5d76007aE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f5d21dd5d76007aE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f5d21dd5d76007aE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f5d21dd5d76007aE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rax
	movq	(%rdi), %r10
	leaq	8(%r10), %r9
	leaq	40(%r10), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26(%rip), %r14
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21(%rip), %r15
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25(%rip), %r12
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.27(%rip), %r13
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23(%rip), %rsi
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24(%rip), %rcx
	movl	$3, %edx
	movl	$7, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end107:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f5d21dd5d76007aE, .Lfunc_end107-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2f5d21dd5d76007aE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h73b0477f2260caebE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h73b0477f2260caebE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h73b0477f2260caebE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h73b0477f2260caebE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h73b0477f2260caebE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rax
	movq	(%rdi), %r10
	leaq	8(%r10), %r9
	leaq	64(%r10), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26(%rip), %r14
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21(%rip), %r15
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25(%rip), %r12
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.28(%rip), %r13
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23(%rip), %rsi
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24(%rip), %rcx
	movl	$3, %edx
	movl	$7, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end108:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h73b0477f2260caebE, .Lfunc_end108-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h73b0477f2260caebE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXs_NtNtCsgEmfK2I1SDS_4core3ptr9alignmentNtB4_9AlignmentNtNtB8_3fmt5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end109:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E, .Lfunc_end109-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha863752b535eb246E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha863752b535eb246E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha863752b535eb246E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha863752b535eb246E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha863752b535eb246E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rax
	movq	(%rdi), %r10
	leaq	8(%r10), %r9
	leaq	56(%r10), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26(%rip), %r14
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21(%rip), %r15
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25(%rip), %r12
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.29(%rip), %r13
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23(%rip), %rsi
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24(%rip), %rcx
	movl	$3, %edx
	movl	$7, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end110:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha863752b535eb246E, .Lfunc_end110-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha863752b535eb246E
	.cfi_endproc

	.section	.text._ZN4core3mem11conjure_zst17h5186af09b81af4d6E,"ax",@progbits
	.hidden	_ZN4core3mem11conjure_zst17h5186af09b81af4d6E
	.globl	_ZN4core3mem11conjure_zst17h5186af09b81af4d6E
	.p2align	4
	.type	_ZN4core3mem11conjure_zst17h5186af09b81af4d6E,@function
_ZN4core3mem11conjure_zst17h5186af09b81af4d6E:
	.cfi_startproc
	retq
.Lfunc_end111:
	.size	_ZN4core3mem11conjure_zst17h5186af09b81af4d6E, .Lfunc_end111-_ZN4core3mem11conjure_zst17h5186af09b81af4d6E
	.cfi_endproc

	.section	".text._ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946
	.globl	_ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946,@function
_ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946:
.Lfunc_begin93:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception93
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rsi, %rsi
	je	.LBB112_5
	movq	%rdi, %rbx
	movl	$1, %r15d
	subq	%rsi, %r15
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r12
	jmp	.LBB112_2
	.p2align	4
.LBB112_4:
	addq	$8, %rbx
	incq	%r15
	cmpq	$1, %r15
	je	.LBB112_5
.LBB112_2:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB112_4
	#MEMBARRIER
.Ltmp1392:
	movq	%rbx, %rdi
	callq	*%r12
.Ltmp1393:
	jmp	.LBB112_4
.LBB112_5:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB112_6:
	.cfi_def_cfa_offset 48
.Ltmp1394:
	movq	%rax, %r14
	testq	%r15, %r15
	jne	.LBB112_7
.LBB112_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB112_7:
	addq	$8, %rbx
	negq	%r15
	jmp	.LBB112_8
	.p2align	4
.LBB112_10:
	addq	$8, %rbx
	decq	%r15
	je	.LBB112_11
.LBB112_8:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB112_10
	#MEMBARRIER
.Ltmp1395:
	movq	%rbx, %rdi
	callq	*%r12
.Ltmp1396:
	jmp	.LBB112_10
.LBB112_12:
.Ltmp1397:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end112:
	.size	_ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946, .Lfunc_end112-_ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr103drop_in_place$LT$core..array..Guard$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$GT$17h292cc3571d0b3109E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table112:
.Lexception93:
	.byte	255
	.byte	155
	.uleb128 .Lttbase80-.Lttbaseref80
.Lttbaseref80:
	.byte	1
	.uleb128 .Lcst_end93-.Lcst_begin93
.Lcst_begin93:
	.uleb128 .Ltmp1392-.Lfunc_begin93
	.uleb128 .Ltmp1393-.Ltmp1392
	.uleb128 .Ltmp1394-.Lfunc_begin93
	.byte	0
	.uleb128 .Ltmp1393-.Lfunc_begin93
	.uleb128 .Ltmp1395-.Ltmp1393
	.byte	0
	.byte	0
	.uleb128 .Ltmp1395-.Lfunc_begin93
	.uleb128 .Ltmp1396-.Ltmp1395
	.uleb128 .Ltmp1397-.Lfunc_begin93
	.byte	1
.Lcst_end93:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase80:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr104drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$6$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$17h19b687727a078045E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr104drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$6$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$17h19b687727a078045E,@function
_ZN4core3ptr104drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$6$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$17h19b687727a078045E:
.Lfunc_begin94:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception94
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movl	$7, %r12d
	.p2align	4
.LBB113_1:
	cmpq	$1, %r12
	je	.LBB113_10
	leaq	120(%rdi), %r15
	decq	%r12
.Ltmp1398:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1399:
	movq	%r15, %rdi
	jmp	.LBB113_1
.LBB113_10:
	movq	720(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB113_11
	addq	$720, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.LBB113_11:
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB113_3:
	.cfi_def_cfa_offset 48
.Ltmp1400:
	movq	%rax, %r14
	.p2align	4
.LBB113_4:
	decq	%r12
	je	.LBB113_7
.Ltmp1401:
	leaq	120(%r15), %r13
	movq	%r15, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1402:
	movq	%r13, %r15
	jmp	.LBB113_4
.LBB113_7:
	movq	720(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB113_9
	addq	$720, %rbx
	#MEMBARRIER
.Ltmp1404:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp1405:
.LBB113_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB113_12:
.Ltmp1406:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB113_6:
.Ltmp1403:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end113:
	.size	_ZN4core3ptr104drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$6$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$17h19b687727a078045E, .Lfunc_end113-_ZN4core3ptr104drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$6$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$17h19b687727a078045E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr104drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$6$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$17h19b687727a078045E","a",@progbits
	.p2align	2, 0x0
GCC_except_table113:
.Lexception94:
	.byte	255
	.byte	155
	.uleb128 .Lttbase81-.Lttbaseref81
.Lttbaseref81:
	.byte	1
	.uleb128 .Lcst_end94-.Lcst_begin94
.Lcst_begin94:
	.uleb128 .Ltmp1398-.Lfunc_begin94
	.uleb128 .Ltmp1399-.Ltmp1398
	.uleb128 .Ltmp1400-.Lfunc_begin94
	.byte	0
	.uleb128 .Ltmp1399-.Lfunc_begin94
	.uleb128 .Ltmp1401-.Ltmp1399
	.byte	0
	.byte	0
	.uleb128 .Ltmp1401-.Lfunc_begin94
	.uleb128 .Ltmp1402-.Ltmp1401
	.uleb128 .Ltmp1403-.Lfunc_begin94
	.byte	1
	.uleb128 .Ltmp1404-.Lfunc_begin94
	.uleb128 .Ltmp1405-.Ltmp1404
	.uleb128 .Ltmp1406-.Lfunc_begin94
	.byte	1
	.uleb128 .Ltmp1405-.Lfunc_begin94
	.uleb128 .Lfunc_end113-.Ltmp1405
	.byte	0
	.byte	0
.Lcst_end94:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase81:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr107drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$$GT$17h21d05c1772075e9aE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr107drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$$GT$17h21d05c1772075e9aE,@function
_ZN4core3ptr107drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$$GT$17h21d05c1772075e9aE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	(%rdi), %rbx
	cmpb	$0, 8(%rdi)
	jne	.LBB114_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB114_2
.LBB114_4:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB114_6
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB114_6:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB114_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB114_4
	movb	$1, 4(%rbx)
	jmp	.LBB114_4
.Lfunc_end114:
	.size	_ZN4core3ptr107drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$$GT$17h21d05c1772075e9aE, .Lfunc_end114-_ZN4core3ptr107drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$$GT$17h21d05c1772075e9aE
	.cfi_endproc

	.section	".text._ZN4core3ptr114drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$7$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$17hc1cecaa18badbfd3E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr114drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$7$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$17hc1cecaa18badbfd3E,@function
_ZN4core3ptr114drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$7$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$17hc1cecaa18badbfd3E:
.Lfunc_begin95:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception95
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movl	$8, %r12d
	.p2align	4
.LBB115_1:
	cmpq	$1, %r12
	je	.LBB115_7
	leaq	120(%rdi), %r15
	decq	%r12
.Ltmp1407:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1408:
	movq	%r15, %rdi
	jmp	.LBB115_1
.LBB115_7:
	addq	$840, %rbx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946
.LBB115_3:
	.cfi_def_cfa_offset 48
.Ltmp1409:
	movq	%rax, %r14
	.p2align	4
.LBB115_4:
	decq	%r12
	je	.LBB115_9
.Ltmp1410:
	leaq	120(%r15), %r13
	movq	%r15, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1411:
	movq	%r13, %r15
	jmp	.LBB115_4
.LBB115_9:
	addq	$840, %rbx
.Ltmp1413:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946
.Ltmp1414:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB115_8:
.Ltmp1415:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB115_6:
.Ltmp1412:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end115:
	.size	_ZN4core3ptr114drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$7$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$17hc1cecaa18badbfd3E, .Lfunc_end115-_ZN4core3ptr114drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$7$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$17hc1cecaa18badbfd3E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr114drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$7$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$17hc1cecaa18badbfd3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table115:
.Lexception95:
	.byte	255
	.byte	155
	.uleb128 .Lttbase82-.Lttbaseref82
.Lttbaseref82:
	.byte	1
	.uleb128 .Lcst_end95-.Lcst_begin95
.Lcst_begin95:
	.uleb128 .Ltmp1407-.Lfunc_begin95
	.uleb128 .Ltmp1408-.Ltmp1407
	.uleb128 .Ltmp1409-.Lfunc_begin95
	.byte	0
	.uleb128 .Ltmp1408-.Lfunc_begin95
	.uleb128 .Ltmp1410-.Ltmp1408
	.byte	0
	.byte	0
	.uleb128 .Ltmp1410-.Lfunc_begin95
	.uleb128 .Ltmp1411-.Ltmp1410
	.uleb128 .Ltmp1412-.Lfunc_begin95
	.byte	1
	.uleb128 .Ltmp1413-.Lfunc_begin95
	.uleb128 .Ltmp1414-.Ltmp1413
	.uleb128 .Ltmp1415-.Lfunc_begin95
	.byte	1
	.uleb128 .Ltmp1414-.Lfunc_begin95
	.uleb128 .Lfunc_end115-.Ltmp1414
	.byte	0
	.byte	0
.Lcst_end95:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase82:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
	.globl	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946,@function
_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946:
.Lfunc_begin96:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception96
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rsi, %rsi
	je	.LBB116_9
	movq	%rsi, %rbx
	incq	%rbx
	.p2align	4
.LBB116_2:
	cmpq	$1, %rbx
	je	.LBB116_9
	leaq	136(%rdi), %r14
	decq	%rbx
.Ltmp1416:
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1417:
	movq	%r14, %rdi
	jmp	.LBB116_2
.LBB116_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB116_4:
	.cfi_def_cfa_offset 48
.Ltmp1418:
	movq	%rax, %r15
	.p2align	4
.LBB116_5:
	decq	%rbx
	je	.LBB116_7
.Ltmp1419:
	leaq	136(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.Ltmp1420:
	movq	%r12, %r14
	jmp	.LBB116_5
.LBB116_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB116_8:
.Ltmp1421:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end116:
	.size	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946, .Lfunc_end116-_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table116:
.Lexception96:
	.byte	255
	.byte	155
	.uleb128 .Lttbase83-.Lttbaseref83
.Lttbaseref83:
	.byte	1
	.uleb128 .Lcst_end96-.Lcst_begin96
.Lcst_begin96:
	.uleb128 .Ltmp1416-.Lfunc_begin96
	.uleb128 .Ltmp1417-.Ltmp1416
	.uleb128 .Ltmp1418-.Lfunc_begin96
	.byte	0
	.uleb128 .Ltmp1419-.Lfunc_begin96
	.uleb128 .Ltmp1420-.Ltmp1419
	.uleb128 .Ltmp1421-.Lfunc_begin96
	.byte	1
	.uleb128 .Ltmp1420-.Lfunc_begin96
	.uleb128 .Lfunc_end116-.Ltmp1420
	.byte	0
	.byte	0
.Lcst_end96:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase83:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr123drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$$LP$$RP$$RP$$GT$$GT$17h82a093d8bce24d93E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr123drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$$LP$$RP$$RP$$GT$$GT$17h82a093d8bce24d93E.llvm.420267474059503946
	.globl	_ZN4core3ptr123drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$$LP$$RP$$RP$$GT$$GT$17h82a093d8bce24d93E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr123drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$$LP$$RP$$RP$$GT$$GT$17h82a093d8bce24d93E.llvm.420267474059503946,@function
_ZN4core3ptr123drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$$LP$$RP$$RP$$GT$$GT$17h82a093d8bce24d93E.llvm.420267474059503946:
	.cfi_startproc
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB117_2
	jae	.LBB117_2
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB117_2:
	retq
.Lfunc_end117:
	.size	_ZN4core3ptr123drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$$LP$$RP$$RP$$GT$$GT$17h82a093d8bce24d93E.llvm.420267474059503946, .Lfunc_end117-_ZN4core3ptr123drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$$LP$$RP$$RP$$GT$$GT$17h82a093d8bce24d93E.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$1$u5d$$GT$$GT$17h1c34a1faddf82ebdE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$1$u5d$$GT$$GT$17h1c34a1faddf82ebdE.llvm.420267474059503946
	.globl	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$1$u5d$$GT$$GT$17h1c34a1faddf82ebdE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$1$u5d$$GT$$GT$17h1c34a1faddf82ebdE.llvm.420267474059503946,@function
_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$1$u5d$$GT$$GT$17h1c34a1faddf82ebdE.llvm.420267474059503946:
	.cfi_startproc
	movq	(%rdi), %rsi
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	jle	.LBB118_2
	testq	%rsi, %rsi
	je	.LBB118_2
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_2:
	retq
.Lfunc_end118:
	.size	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$1$u5d$$GT$$GT$17h1c34a1faddf82ebdE.llvm.420267474059503946, .Lfunc_end118-_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$1$u5d$$GT$$GT$17h1c34a1faddf82ebdE.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	.globl	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946,@function
_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB119_4
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	je	.LBB119_6
	testq	%rsi, %rsi
	je	.LBB119_4
	movq	8(%rdi), %rax
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rdi, %rbx
	movq	%rax, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
.LBB119_4:
	movq	24(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB119_6
	jae	.LBB119_6
	movq	32(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_6:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end119:
	.size	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946, .Lfunc_end119-_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$2$u5d$$GT$$GT$17h2edfe3e565f3e9f0E.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	.globl	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946,@function
_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB120_4
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	je	.LBB120_9
	testq	%rsi, %rsi
	je	.LBB120_4
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB120_4:
	movabsq	$-9223372036854775808, %r14
	movq	24(%rbx), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB120_7
	jae	.LBB120_7
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB120_7:
	movq	48(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB120_9
	testq	%rsi, %rsi
	je	.LBB120_9
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB120_9:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end120:
	.size	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946, .Lfunc_end120-_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$3$u5d$$GT$$GT$17h6e665e2403a94e9aE.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946
	.globl	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946,@function
_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB121_4
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	je	.LBB121_12
	testq	%rsi, %rsi
	je	.LBB121_4
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_4:
	movabsq	$-9223372036854775808, %r14
	movq	24(%rbx), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB121_7
	jae	.LBB121_7
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_7:
	movq	48(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB121_10
	testq	%rsi, %rsi
	je	.LBB121_10
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_10:
	movq	72(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB121_12
	testq	%rsi, %rsi
	je	.LBB121_12
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_12:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end121:
	.size	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946, .Lfunc_end121-_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$4$u5d$$GT$$GT$17ha8ecc7ee4e98dcc5E.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946
	.globl	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946,@function
_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB122_4
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	je	.LBB122_18
	testq	%rsi, %rsi
	je	.LBB122_4
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_4:
	movabsq	$-9223372036854775808, %r14
	movq	24(%rbx), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB122_7
	jae	.LBB122_7
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_7:
	movq	48(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB122_10
	testq	%rsi, %rsi
	je	.LBB122_10
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_10:
	movq	72(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB122_13
	testq	%rsi, %rsi
	je	.LBB122_13
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_13:
	movq	96(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB122_16
	testq	%rsi, %rsi
	je	.LBB122_16
	movq	104(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_16:
	movq	120(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB122_18
	testq	%rsi, %rsi
	je	.LBB122_18
	movq	128(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_18:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end122:
	.size	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946, .Lfunc_end122-_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$6$u5d$$GT$$GT$17hd50617087bea5aeeE.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946
	.globl	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946,@function
_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB123_4
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	je	.LBB123_21
	testq	%rsi, %rsi
	je	.LBB123_4
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_4:
	movabsq	$-9223372036854775808, %r14
	movq	24(%rbx), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB123_7
	jae	.LBB123_7
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_7:
	movq	48(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB123_10
	testq	%rsi, %rsi
	je	.LBB123_10
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_10:
	movq	72(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB123_13
	testq	%rsi, %rsi
	je	.LBB123_13
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_13:
	movq	96(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB123_16
	testq	%rsi, %rsi
	je	.LBB123_16
	movq	104(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_16:
	movq	120(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB123_19
	testq	%rsi, %rsi
	je	.LBB123_19
	movq	128(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_19:
	movq	144(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB123_21
	testq	%rsi, %rsi
	je	.LBB123_21
	movq	152(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_21:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end123:
	.size	_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946, .Lfunc_end123-_ZN4core3ptr124drop_in_place$LT$core..option..Option$LT$$u5b$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$u3b$$u20$7$u5d$$GT$$GT$17h48a89efd23975b9eE.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$1$u5d$$GT$17hee35d8856ee3aca1E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$1$u5d$$GT$17hee35d8856ee3aca1E,@function
_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$1$u5d$$GT$17hee35d8856ee3aca1E:
	.cfi_startproc
	movq	(%rdi), %rax
	testq	%rax, %rax
	je	.LBB124_2
	lock		decq	(%rax)
	jne	.LBB124_2
	#MEMBARRIER
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB124_2:
	retq
.Lfunc_end124:
	.size	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$1$u5d$$GT$17hee35d8856ee3aca1E, .Lfunc_end124-_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$1$u5d$$GT$17hee35d8856ee3aca1E
	.cfi_endproc

	.section	".text._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$2$u5d$$GT$17h864672c56466d693E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$2$u5d$$GT$17h864672c56466d693E,@function
_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$2$u5d$$GT$17h864672c56466d693E:
.Lfunc_begin97:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception97
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	testq	%rax, %rax
	je	.LBB125_3
	lock		decq	(%rax)
	jne	.LBB125_3
	#MEMBARRIER
.Ltmp1422:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1423:
.LBB125_3:
	movq	8(%rbx), %rax
	testq	%rax, %rax
	je	.LBB125_5
	lock		decq	(%rax)
	jne	.LBB125_5
	addq	$8, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB125_5:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB125_6:
	.cfi_def_cfa_offset 32
.Ltmp1424:
	movq	%rax, %r14
	movq	8(%rbx), %rax
	testq	%rax, %rax
	je	.LBB125_9
	lock		decq	(%rax)
	jne	.LBB125_9
	addq	$8, %rbx
	#MEMBARRIER
.Ltmp1425:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1426:
.LBB125_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB125_10:
.Ltmp1427:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end125:
	.size	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$2$u5d$$GT$17h864672c56466d693E, .Lfunc_end125-_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$2$u5d$$GT$17h864672c56466d693E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$2$u5d$$GT$17h864672c56466d693E","a",@progbits
	.p2align	2, 0x0
GCC_except_table125:
.Lexception97:
	.byte	255
	.byte	155
	.uleb128 .Lttbase84-.Lttbaseref84
.Lttbaseref84:
	.byte	1
	.uleb128 .Lcst_end97-.Lcst_begin97
.Lcst_begin97:
	.uleb128 .Ltmp1422-.Lfunc_begin97
	.uleb128 .Ltmp1423-.Ltmp1422
	.uleb128 .Ltmp1424-.Lfunc_begin97
	.byte	0
	.uleb128 .Ltmp1423-.Lfunc_begin97
	.uleb128 .Ltmp1425-.Ltmp1423
	.byte	0
	.byte	0
	.uleb128 .Ltmp1425-.Lfunc_begin97
	.uleb128 .Ltmp1426-.Ltmp1425
	.uleb128 .Ltmp1427-.Lfunc_begin97
	.byte	1
	.uleb128 .Ltmp1426-.Lfunc_begin97
	.uleb128 .Lfunc_end125-.Ltmp1426
	.byte	0
	.byte	0
.Lcst_end97:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase84:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E,@function
_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E:
.Lfunc_begin98:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception98
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	testq	%rax, %rax
	je	.LBB126_3
	lock		decq	(%rax)
	jne	.LBB126_3
	#MEMBARRIER
	movl	$1, %r15d
	xorl	%ebp, %ebp
.Ltmp1428:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1429:
.LBB126_3:
	movq	8(%rbx), %rax
	testq	%rax, %rax
	je	.LBB126_6
	lock		decq	(%rax)
	jne	.LBB126_6
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
	movb	$1, %bpl
.Ltmp1430:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1431:
.LBB126_6:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB126_8
	lock		decq	(%rax)
	jne	.LBB126_8
	addq	$16, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB126_8:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB126_9:
	.cfi_def_cfa_offset 48
.Ltmp1432:
	movq	%rax, %r14
	movq	(%rbx,%r15,8), %rax
	testq	%rax, %rax
	je	.LBB126_12
	lock		decq	(%rax)
	jne	.LBB126_12
	leaq	(%rbx,%r15,8), %rdi
	#MEMBARRIER
.Ltmp1433:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1434:
.LBB126_12:
	testb	%bpl, %bpl
	jne	.LBB126_16
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB126_16
	lock		decq	(%rax)
	jne	.LBB126_16
	addq	$16, %rbx
	#MEMBARRIER
.Ltmp1435:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1436:
.LBB126_16:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB126_17:
.Ltmp1437:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end126:
	.size	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E, .Lfunc_end126-_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table126:
.Lexception98:
	.byte	255
	.byte	155
	.uleb128 .Lttbase85-.Lttbaseref85
.Lttbaseref85:
	.byte	1
	.uleb128 .Lcst_end98-.Lcst_begin98
.Lcst_begin98:
	.uleb128 .Ltmp1428-.Lfunc_begin98
	.uleb128 .Ltmp1431-.Ltmp1428
	.uleb128 .Ltmp1432-.Lfunc_begin98
	.byte	0
	.uleb128 .Ltmp1431-.Lfunc_begin98
	.uleb128 .Ltmp1433-.Ltmp1431
	.byte	0
	.byte	0
	.uleb128 .Ltmp1433-.Lfunc_begin98
	.uleb128 .Ltmp1436-.Ltmp1433
	.uleb128 .Ltmp1437-.Lfunc_begin98
	.byte	1
	.uleb128 .Ltmp1436-.Lfunc_begin98
	.uleb128 .Lfunc_end126-.Ltmp1436
	.byte	0
	.byte	0
.Lcst_end98:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase85:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE,@function
_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE:
.Lfunc_begin99:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception99
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	testq	%rax, %rax
	je	.LBB127_3
	lock		decq	(%rax)
	jne	.LBB127_3
	#MEMBARRIER
	movl	$1, %r15d
.Ltmp1438:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1439:
.LBB127_3:
	movq	8(%rbx), %rax
	testq	%rax, %rax
	je	.LBB127_6
	lock		decq	(%rax)
	jne	.LBB127_6
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
.Ltmp1440:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1441:
.LBB127_6:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB127_9
	lock		decq	(%rax)
	jne	.LBB127_9
	leaq	16(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r15d
.Ltmp1442:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1443:
.LBB127_9:
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.LBB127_11
	lock		decq	(%rax)
	jne	.LBB127_11
	addq	$24, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB127_11:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB127_12:
	.cfi_def_cfa_offset 48
.Ltmp1444:
	movq	%rax, %r14
	shll	$3, %r15d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r12
	jmp	.LBB127_13
	.p2align	4
.LBB127_16:
	addq	$8, %r15
	cmpq	$32, %r15
	je	.LBB127_17
.LBB127_13:
	movq	(%rbx,%r15), %rax
	testq	%rax, %rax
	je	.LBB127_16
	lock		decq	(%rax)
	jne	.LBB127_16
	leaq	(%rbx,%r15), %rdi
	#MEMBARRIER
.Ltmp1445:
	callq	*%r12
.Ltmp1446:
	jmp	.LBB127_16
.LBB127_17:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB127_18:
.Ltmp1447:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end127:
	.size	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE, .Lfunc_end127-_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table127:
.Lexception99:
	.byte	255
	.byte	155
	.uleb128 .Lttbase86-.Lttbaseref86
.Lttbaseref86:
	.byte	1
	.uleb128 .Lcst_end99-.Lcst_begin99
.Lcst_begin99:
	.uleb128 .Ltmp1438-.Lfunc_begin99
	.uleb128 .Ltmp1443-.Ltmp1438
	.uleb128 .Ltmp1444-.Lfunc_begin99
	.byte	0
	.uleb128 .Ltmp1443-.Lfunc_begin99
	.uleb128 .Ltmp1445-.Ltmp1443
	.byte	0
	.byte	0
	.uleb128 .Ltmp1445-.Lfunc_begin99
	.uleb128 .Ltmp1446-.Ltmp1445
	.uleb128 .Ltmp1447-.Lfunc_begin99
	.byte	1
	.uleb128 .Ltmp1446-.Lfunc_begin99
	.uleb128 .Lfunc_end127-.Ltmp1446
	.byte	0
	.byte	0
.Lcst_end99:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase86:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE,@function
_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE:
.Lfunc_begin100:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception100
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	testq	%rax, %rax
	je	.LBB128_3
	lock		decq	(%rax)
	jne	.LBB128_3
	#MEMBARRIER
	movl	$1, %r15d
.Ltmp1448:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1449:
.LBB128_3:
	movq	8(%rbx), %rax
	testq	%rax, %rax
	je	.LBB128_6
	lock		decq	(%rax)
	jne	.LBB128_6
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
.Ltmp1450:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1451:
.LBB128_6:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB128_9
	lock		decq	(%rax)
	jne	.LBB128_9
	leaq	16(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r15d
.Ltmp1452:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1453:
.LBB128_9:
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.LBB128_12
	lock		decq	(%rax)
	jne	.LBB128_12
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$4, %r15d
.Ltmp1454:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1455:
.LBB128_12:
	movq	32(%rbx), %rax
	testq	%rax, %rax
	je	.LBB128_15
	lock		decq	(%rax)
	jne	.LBB128_15
	leaq	32(%rbx), %rdi
	#MEMBARRIER
	movl	$5, %r15d
.Ltmp1456:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1457:
.LBB128_15:
	movq	40(%rbx), %rax
	testq	%rax, %rax
	je	.LBB128_17
	lock		decq	(%rax)
	jne	.LBB128_17
	addq	$40, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB128_17:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB128_18:
	.cfi_def_cfa_offset 48
.Ltmp1458:
	movq	%rax, %r14
	shll	$3, %r15d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r12
	jmp	.LBB128_19
	.p2align	4
.LBB128_22:
	addq	$8, %r15
	cmpq	$48, %r15
	je	.LBB128_23
.LBB128_19:
	movq	(%rbx,%r15), %rax
	testq	%rax, %rax
	je	.LBB128_22
	lock		decq	(%rax)
	jne	.LBB128_22
	leaq	(%rbx,%r15), %rdi
	#MEMBARRIER
.Ltmp1459:
	callq	*%r12
.Ltmp1460:
	jmp	.LBB128_22
.LBB128_23:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB128_24:
.Ltmp1461:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end128:
	.size	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE, .Lfunc_end128-_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table128:
.Lexception100:
	.byte	255
	.byte	155
	.uleb128 .Lttbase87-.Lttbaseref87
.Lttbaseref87:
	.byte	1
	.uleb128 .Lcst_end100-.Lcst_begin100
.Lcst_begin100:
	.uleb128 .Ltmp1448-.Lfunc_begin100
	.uleb128 .Ltmp1457-.Ltmp1448
	.uleb128 .Ltmp1458-.Lfunc_begin100
	.byte	0
	.uleb128 .Ltmp1457-.Lfunc_begin100
	.uleb128 .Ltmp1459-.Ltmp1457
	.byte	0
	.byte	0
	.uleb128 .Ltmp1459-.Lfunc_begin100
	.uleb128 .Ltmp1460-.Ltmp1459
	.uleb128 .Ltmp1461-.Lfunc_begin100
	.byte	1
	.uleb128 .Ltmp1460-.Lfunc_begin100
	.uleb128 .Lfunc_end128-.Ltmp1460
	.byte	0
	.byte	0
.Lcst_end100:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase87:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E,@function
_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E:
.Lfunc_begin101:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception101
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	testq	%rax, %rax
	je	.LBB129_3
	lock		decq	(%rax)
	jne	.LBB129_3
	#MEMBARRIER
	movl	$1, %r15d
.Ltmp1462:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1463:
.LBB129_3:
	movq	8(%rbx), %rax
	testq	%rax, %rax
	je	.LBB129_6
	lock		decq	(%rax)
	jne	.LBB129_6
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
.Ltmp1464:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1465:
.LBB129_6:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB129_9
	lock		decq	(%rax)
	jne	.LBB129_9
	leaq	16(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r15d
.Ltmp1466:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1467:
.LBB129_9:
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.LBB129_12
	lock		decq	(%rax)
	jne	.LBB129_12
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$4, %r15d
.Ltmp1468:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1469:
.LBB129_12:
	movq	32(%rbx), %rax
	testq	%rax, %rax
	je	.LBB129_15
	lock		decq	(%rax)
	jne	.LBB129_15
	leaq	32(%rbx), %rdi
	#MEMBARRIER
	movl	$5, %r15d
.Ltmp1470:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1471:
.LBB129_15:
	movq	40(%rbx), %rax
	testq	%rax, %rax
	je	.LBB129_18
	lock		decq	(%rax)
	jne	.LBB129_18
	leaq	40(%rbx), %rdi
	#MEMBARRIER
	movl	$6, %r15d
.Ltmp1472:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1473:
.LBB129_18:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.LBB129_20
	lock		decq	(%rax)
	jne	.LBB129_20
	addq	$48, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB129_20:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB129_21:
	.cfi_def_cfa_offset 48
.Ltmp1474:
	movq	%rax, %r14
	shll	$3, %r15d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r12
	jmp	.LBB129_22
	.p2align	4
.LBB129_25:
	addq	$8, %r15
	cmpq	$56, %r15
	je	.LBB129_26
.LBB129_22:
	movq	(%rbx,%r15), %rax
	testq	%rax, %rax
	je	.LBB129_25
	lock		decq	(%rax)
	jne	.LBB129_25
	leaq	(%rbx,%r15), %rdi
	#MEMBARRIER
.Ltmp1475:
	callq	*%r12
.Ltmp1476:
	jmp	.LBB129_25
.LBB129_26:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB129_27:
.Ltmp1477:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end129:
	.size	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E, .Lfunc_end129-_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E","a",@progbits
	.p2align	2, 0x0
GCC_except_table129:
.Lexception101:
	.byte	255
	.byte	155
	.uleb128 .Lttbase88-.Lttbaseref88
.Lttbaseref88:
	.byte	1
	.uleb128 .Lcst_end101-.Lcst_begin101
.Lcst_begin101:
	.uleb128 .Ltmp1462-.Lfunc_begin101
	.uleb128 .Ltmp1473-.Ltmp1462
	.uleb128 .Ltmp1474-.Lfunc_begin101
	.byte	0
	.uleb128 .Ltmp1473-.Lfunc_begin101
	.uleb128 .Ltmp1475-.Ltmp1473
	.byte	0
	.byte	0
	.uleb128 .Ltmp1475-.Lfunc_begin101
	.uleb128 .Ltmp1476-.Ltmp1475
	.uleb128 .Ltmp1477-.Lfunc_begin101
	.byte	1
	.uleb128 .Ltmp1476-.Lfunc_begin101
	.uleb128 .Lfunc_end129-.Ltmp1476
	.byte	0
	.byte	0
.Lcst_end101:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase88:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr127drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17he216b7b2013f358fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr127drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17he216b7b2013f358fE,@function
_ZN4core3ptr127drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17he216b7b2013f358fE:
.Lfunc_begin102:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception102
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movl	$5, %r12d
	.p2align	4
.LBB130_1:
	cmpq	$1, %r12
	je	.LBB130_11
	leaq	120(%rdi), %r15
	decq	%r12
.Ltmp1478:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1479:
	movq	%r15, %rdi
	jmp	.LBB130_1
.LBB130_11:
	leaq	480(%rbx), %r15
.Ltmp1487:
	movq	%r15, %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
.Ltmp1488:
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB130_13
	movq	488(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB130_13:
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB130_8:
	.cfi_def_cfa_offset 48
.Ltmp1489:
	movq	%rax, %r14
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB130_10
	movq	488(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB130_3:
.Ltmp1480:
	movq	%rax, %r14
	.p2align	4
.LBB130_4:
	decq	%r12
	je	.LBB130_7
.Ltmp1481:
	leaq	120(%r15), %r13
	movq	%r15, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1482:
	movq	%r13, %r15
	jmp	.LBB130_4
.LBB130_7:
	addq	$480, %rbx
.Ltmp1484:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946
.Ltmp1485:
.LBB130_10:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB130_14:
.Ltmp1486:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB130_6:
.Ltmp1483:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end130:
	.size	_ZN4core3ptr127drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17he216b7b2013f358fE, .Lfunc_end130-_ZN4core3ptr127drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17he216b7b2013f358fE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr127drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17he216b7b2013f358fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table130:
.Lexception102:
	.byte	255
	.byte	155
	.uleb128 .Lttbase89-.Lttbaseref89
.Lttbaseref89:
	.byte	1
	.uleb128 .Lcst_end102-.Lcst_begin102
.Lcst_begin102:
	.uleb128 .Ltmp1478-.Lfunc_begin102
	.uleb128 .Ltmp1479-.Ltmp1478
	.uleb128 .Ltmp1480-.Lfunc_begin102
	.byte	0
	.uleb128 .Ltmp1487-.Lfunc_begin102
	.uleb128 .Ltmp1488-.Ltmp1487
	.uleb128 .Ltmp1489-.Lfunc_begin102
	.byte	0
	.uleb128 .Ltmp1488-.Lfunc_begin102
	.uleb128 .Ltmp1481-.Ltmp1488
	.byte	0
	.byte	0
	.uleb128 .Ltmp1481-.Lfunc_begin102
	.uleb128 .Ltmp1482-.Ltmp1481
	.uleb128 .Ltmp1483-.Lfunc_begin102
	.byte	1
	.uleb128 .Ltmp1484-.Lfunc_begin102
	.uleb128 .Ltmp1485-.Ltmp1484
	.uleb128 .Ltmp1486-.Lfunc_begin102
	.byte	1
	.uleb128 .Ltmp1485-.Lfunc_begin102
	.uleb128 .Lfunc_end130-.Ltmp1485
	.byte	0
	.byte	0
.Lcst_end102:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase89:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946
	.globl	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946,@function
_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB131_4
	jae	.LBB131_3
	movq	8(%rdi), %rax
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rdi, %rbx
	movq	%rax, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
.LBB131_3:
	movq	56(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB131_4
	addq	$56, %rdi
	#MEMBARRIER
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.LBB131_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end131:
	.size	_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946, .Lfunc_end131-_ZN4core3ptr140drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..fused..Kept$RP$$GT$$GT$17h77219a7598da9cb2E.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946
	.globl	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946,@function
_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946:
	.cfi_startproc
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jno	.LBB132_1
	retq
.LBB132_1:
	jae	.LBB132_3
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	8(%rdi), %rax
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rdi, %rbx
	movq	%rax, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
.LBB132_3:
	addq	$56, %rdi
	jmp	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946
.Lfunc_end132:
	.size	_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946, .Lfunc_end132-_ZN4core3ptr150drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$nepenthe_ops..self_attention..Saved$RP$$GT$$GT$17he32eb466ab69b4fdE.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946
	.globl	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946,@function
_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946:
.Lfunc_begin103:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception103
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB133_9
	movq	%rdi, %rbx
	jae	.LBB133_3
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB133_3:
	leaq	56(%rbx), %r15
.Ltmp1490:
	movq	%r15, %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
.Ltmp1491:
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB133_9
	movq	64(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB133_9:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB133_6:
	.cfi_def_cfa_offset 32
.Ltmp1492:
	movq	%rax, %r14
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB133_8
	movq	64(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB133_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end133:
	.size	_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946, .Lfunc_end133-_ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr163drop_in_place$LT$core..option..Option$LT$$LP$alloc..vec..Vec$LT$f32$GT$$C$$u5b$usize$u3b$$u20$4$u5d$$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h06b7e9f45d897619E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table133:
.Lexception103:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end103-.Lcst_begin103
.Lcst_begin103:
	.uleb128 .Ltmp1490-.Lfunc_begin103
	.uleb128 .Ltmp1491-.Ltmp1490
	.uleb128 .Ltmp1492-.Lfunc_begin103
	.byte	0
	.uleb128 .Ltmp1491-.Lfunc_begin103
	.uleb128 .Lfunc_end133-.Ltmp1491
	.byte	0
	.byte	0
.Lcst_end103:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.420267474059503946
	.globl	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.420267474059503946,@function
_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.420267474059503946:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB134_1
	movq	8(%rdi), %rdi
	movl	$1, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB134_1:
	retq
.Lfunc_end134:
	.size	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.420267474059503946, .Lfunc_end134-_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946
	.globl	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946,@function
_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rsi
	cmpq	$6, %rsi
	jb	.LBB135_3
	cmpq	%rsi, 40(%rbx)
	ja	.LBB135_5
	movq	32(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB135_3:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB135_4
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB135_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB135_5:
	.cfi_def_cfa_offset 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.Lfunc_end135:
	.size	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946, .Lfunc_end135-_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.420267474059503946
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.420267474059503946,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.420267474059503946:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB136_1
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB136_1:
	retq
.Lfunc_end136:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.420267474059503946, .Lfunc_end136-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.420267474059503946
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.420267474059503946,@function
_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.420267474059503946:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB137_1
	movq	8(%rdi), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB137_1:
	retq
.Lfunc_end137:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.420267474059503946, .Lfunc_end137-_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
	.globl	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946,@function
_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946:
.Lfunc_begin104:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception104
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	112(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB138_2
	leaq	112(%rbx), %rdi
	#MEMBARRIER
.Ltmp1493:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha1a00634bbf81b18E@GOTPCREL(%rip)
.Ltmp1494:
.LBB138_2:
	movq	56(%rbx), %rsi
	cmpq	$6, %rsi
	jb	.LBB138_5
	cmpq	%rsi, 72(%rbx)
	ja	.LBB138_8
	movq	64(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB138_5:
	movq	32(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB138_6
	movq	40(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB138_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB138_8:
	.cfi_def_cfa_offset 32
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB138_7:
.Ltmp1495:
	movq	%rax, %r14
	addq	$32, %rbx
	movq	%rbx, %rdi
	callq	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.420267474059503946
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end138:
	.size	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946, .Lfunc_end138-_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table138:
.Lexception104:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end104-.Lcst_begin104
.Lcst_begin104:
	.uleb128 .Ltmp1493-.Lfunc_begin104
	.uleb128 .Ltmp1494-.Ltmp1493
	.uleb128 .Ltmp1495-.Lfunc_begin104
	.byte	0
	.uleb128 .Ltmp1494-.Lfunc_begin104
	.uleb128 .Lfunc_end138-.Ltmp1494
	.byte	0
	.byte	0
.Lcst_end104:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE,@function
_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE:
.Lfunc_begin105:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception105
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB139_2
	#MEMBARRIER
.Ltmp1496:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1497:
.LBB139_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB139_7
	addq	$8, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB139_7:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB139_4:
	.cfi_def_cfa_offset 32
.Ltmp1498:
	movq	%rax, %r14
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB139_6
	addq	$8, %rbx
	#MEMBARRIER
.Ltmp1499:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1500:
.LBB139_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB139_8:
.Ltmp1501:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end139:
	.size	_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE, .Lfunc_end139-_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE","a",@progbits
	.p2align	2, 0x0
GCC_except_table139:
.Lexception105:
	.byte	255
	.byte	155
	.uleb128 .Lttbase90-.Lttbaseref90
.Lttbaseref90:
	.byte	1
	.uleb128 .Lcst_end105-.Lcst_begin105
.Lcst_begin105:
	.uleb128 .Ltmp1496-.Lfunc_begin105
	.uleb128 .Ltmp1497-.Ltmp1496
	.uleb128 .Ltmp1498-.Lfunc_begin105
	.byte	0
	.uleb128 .Ltmp1497-.Lfunc_begin105
	.uleb128 .Ltmp1499-.Ltmp1497
	.byte	0
	.byte	0
	.uleb128 .Ltmp1499-.Lfunc_begin105
	.uleb128 .Ltmp1500-.Ltmp1499
	.uleb128 .Ltmp1501-.Lfunc_begin105
	.byte	1
	.uleb128 .Ltmp1500-.Lfunc_begin105
	.uleb128 .Lfunc_end139-.Ltmp1500
	.byte	0
	.byte	0
.Lcst_end105:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase90:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946
	.globl	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946,@function
_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946:
.Lfunc_begin106:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception106
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB140_2
	leaq	24(%rbx), %rdi
	#MEMBARRIER
.Ltmp1502:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp1503:
.LBB140_2:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB140_4
	leaq	32(%rbx), %rdi
	#MEMBARRIER
.Ltmp1507:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp1508:
.LBB140_4:
.Ltmp1513:
	movq	%rbx, %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
.Ltmp1514:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB140_14
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB140_14:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB140_10:
	.cfi_def_cfa_offset 32
.Ltmp1509:
	movq	%rax, %r14
	jmp	.LBB140_9
.LBB140_7:
.Ltmp1504:
	movq	%rax, %r14
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB140_9
	leaq	32(%rbx), %rdi
	#MEMBARRIER
.Ltmp1505:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp1506:
.LBB140_9:
.Ltmp1510:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946
.Ltmp1511:
	jmp	.LBB140_13
.LBB140_15:
.Ltmp1512:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB140_11:
.Ltmp1515:
	movq	%rax, %r14
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB140_13
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB140_13:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end140:
	.size	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946, .Lfunc_end140-_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table140:
.Lexception106:
	.byte	255
	.byte	155
	.uleb128 .Lttbase91-.Lttbaseref91
.Lttbaseref91:
	.byte	1
	.uleb128 .Lcst_end106-.Lcst_begin106
.Lcst_begin106:
	.uleb128 .Ltmp1502-.Lfunc_begin106
	.uleb128 .Ltmp1503-.Ltmp1502
	.uleb128 .Ltmp1504-.Lfunc_begin106
	.byte	0
	.uleb128 .Ltmp1507-.Lfunc_begin106
	.uleb128 .Ltmp1508-.Ltmp1507
	.uleb128 .Ltmp1509-.Lfunc_begin106
	.byte	0
	.uleb128 .Ltmp1513-.Lfunc_begin106
	.uleb128 .Ltmp1514-.Ltmp1513
	.uleb128 .Ltmp1515-.Lfunc_begin106
	.byte	0
	.uleb128 .Ltmp1505-.Lfunc_begin106
	.uleb128 .Ltmp1511-.Ltmp1505
	.uleb128 .Ltmp1512-.Lfunc_begin106
	.byte	1
	.uleb128 .Ltmp1511-.Lfunc_begin106
	.uleb128 .Lfunc_end140-.Ltmp1511
	.byte	0
	.byte	0
.Lcst_end106:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase91:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946
	.globl	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946,@function
_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946:
.Lfunc_begin107:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception107
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	cmpl	$8, (%rdi)
	jne	.LBB141_3
	movq	8(%rdi), %rbx
.Ltmp1516:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946
.Ltmp1517:
	movl	$184, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB141_3:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946
.LBB141_4:
	.cfi_def_cfa_offset 32
.Ltmp1518:
	movq	%rax, %r14
	movl	$184, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end141:
	.size	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946, .Lfunc_end141-_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table141:
.Lexception107:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end107-.Lcst_begin107
.Lcst_begin107:
	.uleb128 .Ltmp1516-.Lfunc_begin107
	.uleb128 .Ltmp1517-.Ltmp1516
	.uleb128 .Ltmp1518-.Lfunc_begin107
	.byte	0
	.uleb128 .Ltmp1517-.Lfunc_begin107
	.uleb128 .Lfunc_end141-.Ltmp1517
	.byte	0
	.byte	0
.Lcst_end107:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946
	.globl	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946,@function
_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946:
.Lfunc_begin108:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception108
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1519:
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
.Ltmp1520:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB142_6
	movq	8(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB142_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB142_3:
	.cfi_def_cfa_offset 32
.Ltmp1521:
	movq	%rax, %r14
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB142_5
	movq	8(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB142_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end142:
	.size	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946, .Lfunc_end142-_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table142:
.Lexception108:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end108-.Lcst_begin108
.Lcst_begin108:
	.uleb128 .Ltmp1519-.Lfunc_begin108
	.uleb128 .Ltmp1520-.Ltmp1519
	.uleb128 .Ltmp1521-.Lfunc_begin108
	.byte	0
	.uleb128 .Ltmp1520-.Lfunc_begin108
	.uleb128 .Lfunc_end142-.Ltmp1520
	.byte	0
	.byte	0
.Lcst_end108:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr69drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$17hd794793ac104fa48E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr69drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$17hd794793ac104fa48E,@function
_ZN4core3ptr69drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$17hd794793ac104fa48E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	testb	$1, %sil
	jne	.LBB143_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB143_2
.LBB143_4:
	xorl	%eax, %eax
	xchgl	%eax, (%rdi)
	cmpl	$2, %eax
	je	.LBB143_6
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB143_6:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB143_2:
	.cfi_def_cfa_offset 16
	movq	%rdi, %rbx
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	movq	%rbx, %rdi
	testb	%al, %al
	jne	.LBB143_4
	movb	$1, 4(%rdi)
	jmp	.LBB143_4
.Lfunc_end143:
	.size	_ZN4core3ptr69drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$17hd794793ac104fa48E, .Lfunc_end143-_ZN4core3ptr69drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$17hd794793ac104fa48E
	.cfi_endproc

	.section	".text._ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
	.globl	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946,@function
_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946:
.Lfunc_begin109:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception109
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rsi, %rsi
	je	.LBB144_9
	movq	%rsi, %rbx
	incq	%rbx
	.p2align	4
.LBB144_2:
	cmpq	$1, %rbx
	je	.LBB144_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp1522:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1523:
	movq	%r14, %rdi
	jmp	.LBB144_2
.LBB144_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB144_4:
	.cfi_def_cfa_offset 48
.Ltmp1524:
	movq	%rax, %r15
	.p2align	4
.LBB144_5:
	decq	%rbx
	je	.LBB144_7
.Ltmp1525:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1526:
	movq	%r12, %r14
	jmp	.LBB144_5
.LBB144_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB144_8:
.Ltmp1527:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end144:
	.size	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946, .Lfunc_end144-_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table144:
.Lexception109:
	.byte	255
	.byte	155
	.uleb128 .Lttbase92-.Lttbaseref92
.Lttbaseref92:
	.byte	1
	.uleb128 .Lcst_end109-.Lcst_begin109
.Lcst_begin109:
	.uleb128 .Ltmp1522-.Lfunc_begin109
	.uleb128 .Ltmp1523-.Ltmp1522
	.uleb128 .Ltmp1524-.Lfunc_begin109
	.byte	0
	.uleb128 .Ltmp1525-.Lfunc_begin109
	.uleb128 .Ltmp1526-.Ltmp1525
	.uleb128 .Ltmp1527-.Lfunc_begin109
	.byte	1
	.uleb128 .Ltmp1526-.Lfunc_begin109
	.uleb128 .Lfunc_end144-.Ltmp1526
	.byte	0
	.byte	0
.Lcst_end109:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase92:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.420267474059503946
	.globl	_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.420267474059503946,@function
_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.420267474059503946:
	.cfi_startproc
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB145_2
	jae	.LBB145_2
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB145_2:
	retq
.Lfunc_end145:
	.size	_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.420267474059503946, .Lfunc_end145-_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.420267474059503946
	.cfi_endproc

	.section	".text._ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE,@function
_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE:
.Lfunc_begin110:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception110
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
.Ltmp1528:
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E
.Ltmp1529:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB146_3
	movq	8(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB146_3:
	leaq	24(%rbx), %r15
.Ltmp1534:
	movq	%r15, %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E
.Ltmp1535:
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB146_12
	movq	32(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB146_12:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB146_9:
	.cfi_def_cfa_offset 32
.Ltmp1536:
	movq	%rax, %r14
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB146_11
	movq	32(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB146_6:
.Ltmp1530:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB146_8
	movq	8(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB146_8:
	addq	$24, %rbx
.Ltmp1531:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr99drop_in_place$LT$alloc..vec..Vec$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$$GT$17hef66c83be77a1bb6E
.Ltmp1532:
.LBB146_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB146_13:
.Ltmp1533:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end146:
	.size	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE, .Lfunc_end146-_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointerBuilder$GT$17hdf4175f8dbf4ffddE","a",@progbits
	.p2align	2, 0x0
GCC_except_table146:
.Lexception110:
	.byte	255
	.byte	155
	.uleb128 .Lttbase93-.Lttbaseref93
.Lttbaseref93:
	.byte	1
	.uleb128 .Lcst_end110-.Lcst_begin110
.Lcst_begin110:
	.uleb128 .Ltmp1528-.Lfunc_begin110
	.uleb128 .Ltmp1529-.Ltmp1528
	.uleb128 .Ltmp1530-.Lfunc_begin110
	.byte	0
	.uleb128 .Ltmp1534-.Lfunc_begin110
	.uleb128 .Ltmp1535-.Ltmp1534
	.uleb128 .Ltmp1536-.Lfunc_begin110
	.byte	0
	.uleb128 .Ltmp1535-.Lfunc_begin110
	.uleb128 .Ltmp1531-.Ltmp1535
	.byte	0
	.byte	0
	.uleb128 .Ltmp1531-.Lfunc_begin110
	.uleb128 .Ltmp1532-.Ltmp1531
	.uleb128 .Ltmp1533-.Lfunc_begin110
	.byte	1
	.uleb128 .Ltmp1532-.Lfunc_begin110
	.uleb128 .Lfunc_end146-.Ltmp1532
	.byte	0
	.byte	0
.Lcst_end110:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase93:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E,@function
_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E:
.Lfunc_begin111:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception111
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	leaq	8(%rdi), %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB147_2
	#MEMBARRIER
.Ltmp1537:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1538:
.LBB147_2:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB147_7
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB147_7:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB147_4:
	.cfi_def_cfa_offset 32
.Ltmp1539:
	movq	%rax, %r14
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB147_6
	#MEMBARRIER
.Ltmp1540:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1541:
.LBB147_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB147_8:
.Ltmp1542:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end147:
	.size	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E, .Lfunc_end147-_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$1$u5d$$GT$17hdcbb97fd603d29f9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table147:
.Lexception111:
	.byte	255
	.byte	155
	.uleb128 .Lttbase94-.Lttbaseref94
.Lttbaseref94:
	.byte	1
	.uleb128 .Lcst_end111-.Lcst_begin111
.Lcst_begin111:
	.uleb128 .Ltmp1537-.Lfunc_begin111
	.uleb128 .Ltmp1538-.Ltmp1537
	.uleb128 .Ltmp1539-.Lfunc_begin111
	.byte	0
	.uleb128 .Ltmp1538-.Lfunc_begin111
	.uleb128 .Ltmp1540-.Ltmp1538
	.byte	0
	.byte	0
	.uleb128 .Ltmp1540-.Lfunc_begin111
	.uleb128 .Ltmp1541-.Ltmp1540
	.uleb128 .Ltmp1542-.Lfunc_begin111
	.byte	1
	.uleb128 .Ltmp1541-.Lfunc_begin111
	.uleb128 .Lfunc_end147-.Ltmp1541
	.byte	0
	.byte	0
.Lcst_end111:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase94:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E,@function
_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E:
.Lfunc_begin112:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception112
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB148_2
	#MEMBARRIER
	movl	$1, %r12d
.Ltmp1543:
	movq	%rbx, %r15
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1544:
.LBB148_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB148_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$1, %r12d
.Ltmp1545:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1546:
.LBB148_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB148_6
	leaq	16(%rbx), %r15
	#MEMBARRIER
	movl	$2, %r12d
.Ltmp1547:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1548:
.LBB148_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB148_8
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r12d
.Ltmp1553:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1554:
.LBB148_8:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB148_12:
	.cfi_def_cfa_offset 48
.Ltmp1555:
	movq	%rax, %r14
	jmp	.LBB148_13
.LBB148_9:
.Ltmp1549:
	movq	%rax, %r14
	movq	8(%r15), %rax
	lock		decq	(%rax)
	jne	.LBB148_13
	addq	$8, %r15
	#MEMBARRIER
.Ltmp1550:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1551:
.LBB148_13:
	cmpl	$2, %r12d
	je	.LBB148_15
	addq	$16, %rbx
.Ltmp1556:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE
.Ltmp1557:
.LBB148_15:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB148_11:
.Ltmp1552:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB148_16:
.Ltmp1558:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end148:
	.size	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E, .Lfunc_end148-_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$2$u5d$$GT$17h2059bc25822d34a2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table148:
.Lexception112:
	.byte	255
	.byte	155
	.uleb128 .Lttbase95-.Lttbaseref95
.Lttbaseref95:
	.byte	1
	.uleb128 .Lcst_end112-.Lcst_begin112
.Lcst_begin112:
	.uleb128 .Ltmp1543-.Lfunc_begin112
	.uleb128 .Ltmp1544-.Ltmp1543
	.uleb128 .Ltmp1549-.Lfunc_begin112
	.byte	0
	.uleb128 .Ltmp1545-.Lfunc_begin112
	.uleb128 .Ltmp1546-.Ltmp1545
	.uleb128 .Ltmp1555-.Lfunc_begin112
	.byte	0
	.uleb128 .Ltmp1547-.Lfunc_begin112
	.uleb128 .Ltmp1548-.Ltmp1547
	.uleb128 .Ltmp1549-.Lfunc_begin112
	.byte	0
	.uleb128 .Ltmp1553-.Lfunc_begin112
	.uleb128 .Ltmp1554-.Ltmp1553
	.uleb128 .Ltmp1555-.Lfunc_begin112
	.byte	0
	.uleb128 .Ltmp1550-.Lfunc_begin112
	.uleb128 .Ltmp1551-.Ltmp1550
	.uleb128 .Ltmp1552-.Lfunc_begin112
	.byte	1
	.uleb128 .Ltmp1556-.Lfunc_begin112
	.uleb128 .Ltmp1557-.Ltmp1556
	.uleb128 .Ltmp1558-.Lfunc_begin112
	.byte	1
	.uleb128 .Ltmp1557-.Lfunc_begin112
	.uleb128 .Lfunc_end148-.Ltmp1557
	.byte	0
	.byte	0
.Lcst_end112:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase95:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE,@function
_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE:
.Lfunc_begin113:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception113
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB149_2
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1559:
	movq	%rbx, %r12
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1560:
.LBB149_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB149_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1561:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1562:
.LBB149_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB149_6
	leaq	16(%rbx), %r12
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1563:
	movq	%r12, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1564:
.LBB149_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB149_8
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1565:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1566:
.LBB149_8:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB149_10
	leaq	32(%rbx), %r12
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1567:
	movq	%r12, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1568:
.LBB149_10:
	movq	40(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB149_12
	leaq	40(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1573:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1574:
.LBB149_12:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB149_16:
	.cfi_def_cfa_offset 48
.Ltmp1575:
	movq	%rax, %r15
	jmp	.LBB149_17
.LBB149_13:
.Ltmp1569:
	movq	%rax, %r15
	movq	8(%r12), %rax
	lock		decq	(%rax)
	jne	.LBB149_17
	addq	$8, %r12
	#MEMBARRIER
.Ltmp1570:
	movq	%r12, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1571:
.LBB149_17:
	shll	$4, %r14d
	.p2align	4
.LBB149_18:
	leaq	16(%r14), %r12
	cmpq	$64, %r12
	je	.LBB149_20
	addq	%rbx, %r14
.Ltmp1576:
	movq	%r14, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE
.Ltmp1577:
	movq	%r12, %r14
	jmp	.LBB149_18
.LBB149_20:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB149_15:
.Ltmp1572:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB149_21:
.Ltmp1578:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end149:
	.size	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE, .Lfunc_end149-_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$3$u5d$$GT$17h860b29fdfb26858bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table149:
.Lexception113:
	.byte	255
	.byte	155
	.uleb128 .Lttbase96-.Lttbaseref96
.Lttbaseref96:
	.byte	1
	.uleb128 .Lcst_end113-.Lcst_begin113
.Lcst_begin113:
	.uleb128 .Ltmp1559-.Lfunc_begin113
	.uleb128 .Ltmp1560-.Ltmp1559
	.uleb128 .Ltmp1569-.Lfunc_begin113
	.byte	0
	.uleb128 .Ltmp1561-.Lfunc_begin113
	.uleb128 .Ltmp1562-.Ltmp1561
	.uleb128 .Ltmp1575-.Lfunc_begin113
	.byte	0
	.uleb128 .Ltmp1563-.Lfunc_begin113
	.uleb128 .Ltmp1564-.Ltmp1563
	.uleb128 .Ltmp1569-.Lfunc_begin113
	.byte	0
	.uleb128 .Ltmp1565-.Lfunc_begin113
	.uleb128 .Ltmp1566-.Ltmp1565
	.uleb128 .Ltmp1575-.Lfunc_begin113
	.byte	0
	.uleb128 .Ltmp1567-.Lfunc_begin113
	.uleb128 .Ltmp1568-.Ltmp1567
	.uleb128 .Ltmp1569-.Lfunc_begin113
	.byte	0
	.uleb128 .Ltmp1573-.Lfunc_begin113
	.uleb128 .Ltmp1574-.Ltmp1573
	.uleb128 .Ltmp1575-.Lfunc_begin113
	.byte	0
	.uleb128 .Ltmp1570-.Lfunc_begin113
	.uleb128 .Ltmp1571-.Ltmp1570
	.uleb128 .Ltmp1572-.Lfunc_begin113
	.byte	1
	.uleb128 .Ltmp1576-.Lfunc_begin113
	.uleb128 .Ltmp1577-.Ltmp1576
	.uleb128 .Ltmp1578-.Lfunc_begin113
	.byte	1
	.uleb128 .Ltmp1577-.Lfunc_begin113
	.uleb128 .Lfunc_end149-.Ltmp1577
	.byte	0
	.byte	0
.Lcst_end113:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase96:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E,@function
_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E:
.Lfunc_begin114:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception114
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB150_2
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1579:
	movq	%rbx, %r15
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1580:
.LBB150_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB150_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1581:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1582:
.LBB150_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB150_6
	leaq	16(%rbx), %r15
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1583:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1584:
.LBB150_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB150_8
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1585:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1586:
.LBB150_8:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB150_10
	leaq	32(%rbx), %r15
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1587:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1588:
.LBB150_10:
	movq	40(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB150_12
	leaq	40(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1589:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1590:
.LBB150_12:
	movq	48(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB150_14
	leaq	48(%rbx), %r15
	#MEMBARRIER
	movl	$4, %r14d
.Ltmp1591:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1592:
.LBB150_14:
	movq	56(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB150_16
	leaq	56(%rbx), %rdi
	#MEMBARRIER
	movl	$4, %r14d
.Ltmp1597:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1598:
.LBB150_16:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB150_20:
	.cfi_def_cfa_offset 48
.Ltmp1599:
	movq	%rax, %r12
	jmp	.LBB150_21
.LBB150_17:
.Ltmp1593:
	movq	%rax, %r12
	movq	8(%r15), %rax
	lock		decq	(%rax)
	jne	.LBB150_21
	addq	$8, %r15
	#MEMBARRIER
.Ltmp1594:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1595:
.LBB150_21:
	shll	$4, %r14d
	.p2align	4
.LBB150_22:
	leaq	16(%r14), %r15
	cmpq	$80, %r15
	je	.LBB150_24
	addq	%rbx, %r14
.Ltmp1600:
	movq	%r14, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE
.Ltmp1601:
	movq	%r15, %r14
	jmp	.LBB150_22
.LBB150_24:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB150_19:
.Ltmp1596:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB150_25:
.Ltmp1602:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end150:
	.size	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E, .Lfunc_end150-_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$4$u5d$$GT$17hd5bb2ba325261e31E","a",@progbits
	.p2align	2, 0x0
GCC_except_table150:
.Lexception114:
	.byte	255
	.byte	155
	.uleb128 .Lttbase97-.Lttbaseref97
.Lttbaseref97:
	.byte	1
	.uleb128 .Lcst_end114-.Lcst_begin114
.Lcst_begin114:
	.uleb128 .Ltmp1579-.Lfunc_begin114
	.uleb128 .Ltmp1580-.Ltmp1579
	.uleb128 .Ltmp1593-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1581-.Lfunc_begin114
	.uleb128 .Ltmp1582-.Ltmp1581
	.uleb128 .Ltmp1599-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1583-.Lfunc_begin114
	.uleb128 .Ltmp1584-.Ltmp1583
	.uleb128 .Ltmp1593-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1585-.Lfunc_begin114
	.uleb128 .Ltmp1586-.Ltmp1585
	.uleb128 .Ltmp1599-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1587-.Lfunc_begin114
	.uleb128 .Ltmp1588-.Ltmp1587
	.uleb128 .Ltmp1593-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1589-.Lfunc_begin114
	.uleb128 .Ltmp1590-.Ltmp1589
	.uleb128 .Ltmp1599-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1591-.Lfunc_begin114
	.uleb128 .Ltmp1592-.Ltmp1591
	.uleb128 .Ltmp1593-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1597-.Lfunc_begin114
	.uleb128 .Ltmp1598-.Ltmp1597
	.uleb128 .Ltmp1599-.Lfunc_begin114
	.byte	0
	.uleb128 .Ltmp1594-.Lfunc_begin114
	.uleb128 .Ltmp1595-.Ltmp1594
	.uleb128 .Ltmp1596-.Lfunc_begin114
	.byte	1
	.uleb128 .Ltmp1600-.Lfunc_begin114
	.uleb128 .Ltmp1601-.Ltmp1600
	.uleb128 .Ltmp1602-.Lfunc_begin114
	.byte	1
	.uleb128 .Ltmp1601-.Lfunc_begin114
	.uleb128 .Lfunc_end150-.Ltmp1601
	.byte	0
	.byte	0
.Lcst_end114:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase97:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E,@function
_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E:
.Lfunc_begin115:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception115
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB151_2
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1603:
	movq	%rbx, %r15
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1604:
.LBB151_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1605:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1606:
.LBB151_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_6
	leaq	16(%rbx), %r15
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1607:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1608:
.LBB151_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_8
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1609:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1610:
.LBB151_8:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_10
	leaq	32(%rbx), %r15
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1611:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1612:
.LBB151_10:
	movq	40(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_12
	leaq	40(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1613:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1614:
.LBB151_12:
	movq	48(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_14
	leaq	48(%rbx), %r15
	#MEMBARRIER
	movl	$4, %r14d
.Ltmp1615:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1616:
.LBB151_14:
	movq	56(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_16
	leaq	56(%rbx), %rdi
	#MEMBARRIER
	movl	$4, %r14d
.Ltmp1617:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1618:
.LBB151_16:
	movq	64(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_18
	leaq	64(%rbx), %r15
	#MEMBARRIER
	movl	$5, %r14d
.Ltmp1619:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1620:
.LBB151_18:
	movq	72(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_20
	leaq	72(%rbx), %rdi
	#MEMBARRIER
	movl	$5, %r14d
.Ltmp1621:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1622:
.LBB151_20:
	movq	80(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_22
	leaq	80(%rbx), %r15
	#MEMBARRIER
	movl	$6, %r14d
.Ltmp1623:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1624:
.LBB151_22:
	movq	88(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB151_24
	leaq	88(%rbx), %rdi
	#MEMBARRIER
	movl	$6, %r14d
.Ltmp1629:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1630:
.LBB151_24:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB151_28:
	.cfi_def_cfa_offset 48
.Ltmp1631:
	movq	%rax, %r12
	jmp	.LBB151_29
.LBB151_25:
.Ltmp1625:
	movq	%rax, %r12
	movq	8(%r15), %rax
	lock		decq	(%rax)
	jne	.LBB151_29
	addq	$8, %r15
	#MEMBARRIER
.Ltmp1626:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1627:
.LBB151_29:
	shll	$4, %r14d
	.p2align	4
.LBB151_30:
	leaq	16(%r14), %r15
	cmpq	$112, %r15
	je	.LBB151_32
	addq	%rbx, %r14
.Ltmp1632:
	movq	%r14, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE
.Ltmp1633:
	movq	%r15, %r14
	jmp	.LBB151_30
.LBB151_32:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB151_27:
.Ltmp1628:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB151_33:
.Ltmp1634:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end151:
	.size	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E, .Lfunc_end151-_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$6$u5d$$GT$17h2bfe30cdb62769b3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table151:
.Lexception115:
	.byte	255
	.byte	155
	.uleb128 .Lttbase98-.Lttbaseref98
.Lttbaseref98:
	.byte	1
	.uleb128 .Lcst_end115-.Lcst_begin115
.Lcst_begin115:
	.uleb128 .Ltmp1603-.Lfunc_begin115
	.uleb128 .Ltmp1604-.Ltmp1603
	.uleb128 .Ltmp1625-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1605-.Lfunc_begin115
	.uleb128 .Ltmp1606-.Ltmp1605
	.uleb128 .Ltmp1631-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1607-.Lfunc_begin115
	.uleb128 .Ltmp1608-.Ltmp1607
	.uleb128 .Ltmp1625-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1609-.Lfunc_begin115
	.uleb128 .Ltmp1610-.Ltmp1609
	.uleb128 .Ltmp1631-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1611-.Lfunc_begin115
	.uleb128 .Ltmp1612-.Ltmp1611
	.uleb128 .Ltmp1625-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1613-.Lfunc_begin115
	.uleb128 .Ltmp1614-.Ltmp1613
	.uleb128 .Ltmp1631-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1615-.Lfunc_begin115
	.uleb128 .Ltmp1616-.Ltmp1615
	.uleb128 .Ltmp1625-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1617-.Lfunc_begin115
	.uleb128 .Ltmp1618-.Ltmp1617
	.uleb128 .Ltmp1631-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1619-.Lfunc_begin115
	.uleb128 .Ltmp1620-.Ltmp1619
	.uleb128 .Ltmp1625-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1621-.Lfunc_begin115
	.uleb128 .Ltmp1622-.Ltmp1621
	.uleb128 .Ltmp1631-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1623-.Lfunc_begin115
	.uleb128 .Ltmp1624-.Ltmp1623
	.uleb128 .Ltmp1625-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1629-.Lfunc_begin115
	.uleb128 .Ltmp1630-.Ltmp1629
	.uleb128 .Ltmp1631-.Lfunc_begin115
	.byte	0
	.uleb128 .Ltmp1626-.Lfunc_begin115
	.uleb128 .Ltmp1627-.Ltmp1626
	.uleb128 .Ltmp1628-.Lfunc_begin115
	.byte	1
	.uleb128 .Ltmp1632-.Lfunc_begin115
	.uleb128 .Ltmp1633-.Ltmp1632
	.uleb128 .Ltmp1634-.Lfunc_begin115
	.byte	1
	.uleb128 .Ltmp1633-.Lfunc_begin115
	.uleb128 .Lfunc_end151-.Ltmp1633
	.byte	0
	.byte	0
.Lcst_end115:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase98:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E,@function
_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E:
.Lfunc_begin116:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception116
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB152_2
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1635:
	movq	%rbx, %r15
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1636:
.LBB152_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$1, %r14d
.Ltmp1637:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1638:
.LBB152_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_6
	leaq	16(%rbx), %r15
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1639:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1640:
.LBB152_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_8
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r14d
.Ltmp1641:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1642:
.LBB152_8:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_10
	leaq	32(%rbx), %r15
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1643:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1644:
.LBB152_10:
	movq	40(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_12
	leaq	40(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r14d
.Ltmp1645:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1646:
.LBB152_12:
	movq	48(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_14
	leaq	48(%rbx), %r15
	#MEMBARRIER
	movl	$4, %r14d
.Ltmp1647:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1648:
.LBB152_14:
	movq	56(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_16
	leaq	56(%rbx), %rdi
	#MEMBARRIER
	movl	$4, %r14d
.Ltmp1649:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1650:
.LBB152_16:
	movq	64(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_18
	leaq	64(%rbx), %r15
	#MEMBARRIER
	movl	$5, %r14d
.Ltmp1651:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1652:
.LBB152_18:
	movq	72(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_20
	leaq	72(%rbx), %rdi
	#MEMBARRIER
	movl	$5, %r14d
.Ltmp1653:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1654:
.LBB152_20:
	movq	80(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_22
	leaq	80(%rbx), %r15
	#MEMBARRIER
	movl	$6, %r14d
.Ltmp1655:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1656:
.LBB152_22:
	movq	88(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_24
	leaq	88(%rbx), %rdi
	#MEMBARRIER
	movl	$6, %r14d
.Ltmp1657:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1658:
.LBB152_24:
	movq	96(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_26
	leaq	96(%rbx), %r15
	#MEMBARRIER
	movl	$7, %r14d
.Ltmp1659:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1660:
.LBB152_26:
	movq	104(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB152_28
	leaq	104(%rbx), %rdi
	#MEMBARRIER
	movl	$7, %r14d
.Ltmp1665:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1666:
.LBB152_28:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB152_32:
	.cfi_def_cfa_offset 48
.Ltmp1667:
	movq	%rax, %r12
	jmp	.LBB152_33
.LBB152_29:
.Ltmp1661:
	movq	%rax, %r12
	movq	8(%r15), %rax
	lock		decq	(%rax)
	jne	.LBB152_33
	addq	$8, %r15
	#MEMBARRIER
.Ltmp1662:
	movq	%r15, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1663:
.LBB152_33:
	shll	$4, %r14d
	.p2align	4
.LBB152_34:
	leaq	16(%r14), %r15
	cmpq	$128, %r15
	je	.LBB152_36
	addq	%rbx, %r14
.Ltmp1668:
	movq	%r14, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$burn_autodiff..ops..base..NodeGuard$GT$17h24e38d432b686ebaE
.Ltmp1669:
	movq	%r15, %r14
	jmp	.LBB152_34
.LBB152_36:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB152_31:
.Ltmp1664:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB152_37:
.Ltmp1670:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end152:
	.size	_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E, .Lfunc_end152-_ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$$u5b$burn_autodiff..ops..base..NodeGuard$u3b$$u20$7$u5d$$GT$17he60e66733fd2fe32E","a",@progbits
	.p2align	2, 0x0
GCC_except_table152:
.Lexception116:
	.byte	255
	.byte	155
	.uleb128 .Lttbase99-.Lttbaseref99
.Lttbaseref99:
	.byte	1
	.uleb128 .Lcst_end116-.Lcst_begin116
.Lcst_begin116:
	.uleb128 .Ltmp1635-.Lfunc_begin116
	.uleb128 .Ltmp1636-.Ltmp1635
	.uleb128 .Ltmp1661-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1637-.Lfunc_begin116
	.uleb128 .Ltmp1638-.Ltmp1637
	.uleb128 .Ltmp1667-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1639-.Lfunc_begin116
	.uleb128 .Ltmp1640-.Ltmp1639
	.uleb128 .Ltmp1661-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1641-.Lfunc_begin116
	.uleb128 .Ltmp1642-.Ltmp1641
	.uleb128 .Ltmp1667-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1643-.Lfunc_begin116
	.uleb128 .Ltmp1644-.Ltmp1643
	.uleb128 .Ltmp1661-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1645-.Lfunc_begin116
	.uleb128 .Ltmp1646-.Ltmp1645
	.uleb128 .Ltmp1667-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1647-.Lfunc_begin116
	.uleb128 .Ltmp1648-.Ltmp1647
	.uleb128 .Ltmp1661-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1649-.Lfunc_begin116
	.uleb128 .Ltmp1650-.Ltmp1649
	.uleb128 .Ltmp1667-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1651-.Lfunc_begin116
	.uleb128 .Ltmp1652-.Ltmp1651
	.uleb128 .Ltmp1661-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1653-.Lfunc_begin116
	.uleb128 .Ltmp1654-.Ltmp1653
	.uleb128 .Ltmp1667-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1655-.Lfunc_begin116
	.uleb128 .Ltmp1656-.Ltmp1655
	.uleb128 .Ltmp1661-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1657-.Lfunc_begin116
	.uleb128 .Ltmp1658-.Ltmp1657
	.uleb128 .Ltmp1667-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1659-.Lfunc_begin116
	.uleb128 .Ltmp1660-.Ltmp1659
	.uleb128 .Ltmp1661-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1665-.Lfunc_begin116
	.uleb128 .Ltmp1666-.Ltmp1665
	.uleb128 .Ltmp1667-.Lfunc_begin116
	.byte	0
	.uleb128 .Ltmp1662-.Lfunc_begin116
	.uleb128 .Ltmp1663-.Ltmp1662
	.uleb128 .Ltmp1664-.Lfunc_begin116
	.byte	1
	.uleb128 .Ltmp1668-.Lfunc_begin116
	.uleb128 .Ltmp1669-.Ltmp1668
	.uleb128 .Ltmp1670-.Lfunc_begin116
	.byte	1
	.uleb128 .Ltmp1669-.Lfunc_begin116
	.uleb128 .Lfunc_end152-.Ltmp1669
	.byte	0
	.byte	0
.Lcst_end116:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase99:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$17h78874262bfc5f8f0E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$17h78874262bfc5f8f0E,@function
_ZN4core3ptr77drop_in_place$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$17h78874262bfc5f8f0E:
	.cfi_startproc
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB153_1
	#MEMBARRIER
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB153_1:
	retq
.Lfunc_end153:
	.size	_ZN4core3ptr77drop_in_place$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$17h78874262bfc5f8f0E, .Lfunc_end153-_ZN4core3ptr77drop_in_place$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$17h78874262bfc5f8f0E
	.cfi_endproc

	.section	".text._ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE,@function
_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE:
.Lfunc_begin117:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception117
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	xorl	%r15d, %r15d
	.p2align	4
.LBB154_1:
	cmpq	$240, %r15
	je	.LBB154_7
	leaq	(%rbx,%r15), %rdi
	addq	$120, %r15
.Ltmp1671:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1672:
	jmp	.LBB154_1
.LBB154_7:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB154_3:
	.cfi_def_cfa_offset 32
.Ltmp1673:
	movq	%rax, %r14
	cmpq	$240, %r15
	je	.LBB154_5
	addq	$120, %rbx
.Ltmp1674:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1675:
.LBB154_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB154_6:
.Ltmp1676:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end154:
	.size	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE, .Lfunc_end154-_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$2$u5d$$C$$LP$$RP$$RP$$GT$17h4b553d2166a8d63eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table154:
.Lexception117:
	.byte	255
	.byte	155
	.uleb128 .Lttbase100-.Lttbaseref100
.Lttbaseref100:
	.byte	1
	.uleb128 .Lcst_end117-.Lcst_begin117
.Lcst_begin117:
	.uleb128 .Ltmp1671-.Lfunc_begin117
	.uleb128 .Ltmp1672-.Ltmp1671
	.uleb128 .Ltmp1673-.Lfunc_begin117
	.byte	0
	.uleb128 .Ltmp1674-.Lfunc_begin117
	.uleb128 .Ltmp1675-.Ltmp1674
	.uleb128 .Ltmp1676-.Lfunc_begin117
	.byte	1
	.uleb128 .Ltmp1675-.Lfunc_begin117
	.uleb128 .Lfunc_end154-.Ltmp1675
	.byte	0
	.byte	0
.Lcst_end117:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase100:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E,@function
_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E:
.Lfunc_begin118:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception118
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movl	$4, %r15d
	.p2align	4
.LBB155_1:
	cmpq	$1, %r15
	je	.LBB155_8
	leaq	120(%rdi), %rbx
	decq	%r15
.Ltmp1677:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1678:
	movq	%rbx, %rdi
	jmp	.LBB155_1
.LBB155_8:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB155_3:
	.cfi_def_cfa_offset 48
.Ltmp1679:
	movq	%rax, %r14
	.p2align	4
.LBB155_4:
	decq	%r15
	je	.LBB155_6
.Ltmp1680:
	leaq	120(%rbx), %r12
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1681:
	movq	%r12, %rbx
	jmp	.LBB155_4
.LBB155_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB155_7:
.Ltmp1682:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end155:
	.size	_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E, .Lfunc_end155-_ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr87drop_in_place$LT$$LP$$u5b$nepenthe_ops..fused..Batch$u3b$$u20$3$u5d$$C$$LP$$RP$$RP$$GT$17h7ce3b05e34b9bd17E","a",@progbits
	.p2align	2, 0x0
GCC_except_table155:
.Lexception118:
	.byte	255
	.byte	155
	.uleb128 .Lttbase101-.Lttbaseref101
.Lttbaseref101:
	.byte	1
	.uleb128 .Lcst_end118-.Lcst_begin118
.Lcst_begin118:
	.uleb128 .Ltmp1677-.Lfunc_begin118
	.uleb128 .Ltmp1678-.Ltmp1677
	.uleb128 .Ltmp1679-.Lfunc_begin118
	.byte	0
	.uleb128 .Ltmp1680-.Lfunc_begin118
	.uleb128 .Ltmp1681-.Ltmp1680
	.uleb128 .Ltmp1682-.Lfunc_begin118
	.byte	1
	.uleb128 .Ltmp1681-.Lfunc_begin118
	.uleb128 .Lfunc_end155-.Ltmp1681
	.byte	0
	.byte	0
.Lcst_end118:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase101:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946
	.globl	_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946,@function
_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946:
.Lfunc_begin119:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception119
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rcx
	subq	$3, %rcx
	movl	$3, %eax
	cmovaeq	%rcx, %rax
	cmpq	$3, %rax
	ja	.LBB156_2
	leaq	.LJTI156_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB156_3:
	addq	$8, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.LBB156_7:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r14
	addq	$32, %rdi
.Ltmp1683:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1684:
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB156_9
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB156_2:
	.cfi_def_cfa_offset 32
	addq	$8, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
.LBB156_9:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB156_4:
	.cfi_def_cfa_offset 32
.Ltmp1685:
	movq	%rax, %rbx
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB156_6
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB156_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end156:
	.size	_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946, .Lfunc_end156-_ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946
	.cfi_endproc
	.section	".rodata._ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
.LJTI156_0:
	.long	.LBB156_3-.LJTI156_0
	.long	.LBB156_3-.LJTI156_0
	.long	.LBB156_3-.LJTI156_0
	.long	.LBB156_7-.LJTI156_0
	.section	".gcc_except_table._ZN4core3ptr89drop_in_place$LT$burn_dispatch..tensor..BackendTensor$LT$burn_flex..backend..Flex$GT$$GT$17h05f9b7e6844b2b11E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table156:
.Lexception119:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end119-.Lcst_begin119
.Lcst_begin119:
	.uleb128 .Lfunc_begin119-.Lfunc_begin119
	.uleb128 .Ltmp1683-.Lfunc_begin119
	.byte	0
	.byte	0
	.uleb128 .Ltmp1683-.Lfunc_begin119
	.uleb128 .Ltmp1684-.Ltmp1683
	.uleb128 .Ltmp1685-.Lfunc_begin119
	.byte	0
	.uleb128 .Ltmp1684-.Lfunc_begin119
	.uleb128 .Lfunc_end156-.Ltmp1684
	.byte	0
	.byte	0
.Lcst_end119:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
	.globl	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946,@function
_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946:
.Lfunc_begin120:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception120
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1686:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.420267474059503946
.Ltmp1687:
	movq	120(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB157_3
	leaq	120(%rbx), %rdi
	#MEMBARRIER
.Ltmp1691:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1692:
.LBB157_3:
	movq	128(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB157_11
	subq	$-128, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB157_11:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB157_10:
	.cfi_def_cfa_offset 32
.Ltmp1693:
	movq	%rax, %r14
	jmp	.LBB157_7
.LBB157_5:
.Ltmp1688:
	movq	%rax, %r14
	movq	120(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB157_7
	leaq	120(%rbx), %rdi
	#MEMBARRIER
.Ltmp1689:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1690:
.LBB157_7:
	movq	128(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB157_9
	subq	$-128, %rbx
	#MEMBARRIER
.Ltmp1694:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1695:
.LBB157_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB157_12:
.Ltmp1696:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end157:
	.size	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946, .Lfunc_end157-_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table157:
.Lexception120:
	.byte	255
	.byte	155
	.uleb128 .Lttbase102-.Lttbaseref102
.Lttbaseref102:
	.byte	1
	.uleb128 .Lcst_end120-.Lcst_begin120
.Lcst_begin120:
	.uleb128 .Ltmp1686-.Lfunc_begin120
	.uleb128 .Ltmp1687-.Ltmp1686
	.uleb128 .Ltmp1688-.Lfunc_begin120
	.byte	0
	.uleb128 .Ltmp1691-.Lfunc_begin120
	.uleb128 .Ltmp1692-.Ltmp1691
	.uleb128 .Ltmp1693-.Lfunc_begin120
	.byte	0
	.uleb128 .Ltmp1692-.Lfunc_begin120
	.uleb128 .Ltmp1689-.Ltmp1692
	.byte	0
	.byte	0
	.uleb128 .Ltmp1689-.Lfunc_begin120
	.uleb128 .Ltmp1695-.Ltmp1689
	.uleb128 .Ltmp1696-.Lfunc_begin120
	.byte	1
	.uleb128 .Ltmp1695-.Lfunc_begin120
	.uleb128 .Lfunc_end157-.Ltmp1695
	.byte	0
	.byte	0
.Lcst_end120:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase102:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946
	.globl	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946
	.p2align	4
	.type	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946,@function
_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946:
.Lfunc_begin121:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception121
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1697:
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
.Ltmp1698:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB158_6
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB158_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB158_3:
	.cfi_def_cfa_offset 32
.Ltmp1699:
	movq	%rax, %r14
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB158_5
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB158_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end158:
	.size	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946, .Lfunc_end158-_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table158:
.Lexception121:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end121-.Lcst_begin121
.Lcst_begin121:
	.uleb128 .Ltmp1697-.Lfunc_begin121
	.uleb128 .Ltmp1698-.Ltmp1697
	.uleb128 .Ltmp1699-.Lfunc_begin121
	.byte	0
	.uleb128 .Ltmp1698-.Lfunc_begin121
	.uleb128 .Lfunc_end158-.Ltmp1698
	.byte	0
	.byte	0
.Lcst_end121:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E,@function
_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E:
.Lfunc_begin122:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception122
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB159_2
	#MEMBARRIER
.Ltmp1700:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1701:
.LBB159_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB159_3
	addq	$8, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB159_3:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB159_4:
	.cfi_def_cfa_offset 32
.Ltmp1702:
	movq	%rax, %r14
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB159_6
	addq	$8, %rbx
	#MEMBARRIER
.Ltmp1703:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1704:
.LBB159_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB159_7:
.Ltmp1705:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end159:
	.size	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E, .Lfunc_end159-_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$2$u5d$$GT$17hfd73989ceab72725E","a",@progbits
	.p2align	2, 0x0
GCC_except_table159:
.Lexception122:
	.byte	255
	.byte	155
	.uleb128 .Lttbase103-.Lttbaseref103
.Lttbaseref103:
	.byte	1
	.uleb128 .Lcst_end122-.Lcst_begin122
.Lcst_begin122:
	.uleb128 .Ltmp1700-.Lfunc_begin122
	.uleb128 .Ltmp1701-.Ltmp1700
	.uleb128 .Ltmp1702-.Lfunc_begin122
	.byte	0
	.uleb128 .Ltmp1701-.Lfunc_begin122
	.uleb128 .Ltmp1703-.Ltmp1701
	.byte	0
	.byte	0
	.uleb128 .Ltmp1703-.Lfunc_begin122
	.uleb128 .Ltmp1704-.Ltmp1703
	.uleb128 .Ltmp1705-.Lfunc_begin122
	.byte	1
	.uleb128 .Ltmp1704-.Lfunc_begin122
	.uleb128 .Lfunc_end159-.Ltmp1704
	.byte	0
	.byte	0
.Lcst_end122:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase103:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E,@function
_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E:
.Lfunc_begin123:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception123
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB160_2
	#MEMBARRIER
	movl	$1, %r15d
	xorl	%ebp, %ebp
.Ltmp1706:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1707:
.LBB160_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB160_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
	movb	$1, %bpl
.Ltmp1708:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1709:
.LBB160_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB160_5
	addq	$16, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB160_5:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB160_6:
	.cfi_def_cfa_offset 48
.Ltmp1710:
	movq	%rax, %r14
	movq	(%rbx,%r15,8), %rax
	lock		decq	(%rax)
	jne	.LBB160_8
	leaq	(%rbx,%r15,8), %rdi
	#MEMBARRIER
.Ltmp1711:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1712:
.LBB160_8:
	testb	%bpl, %bpl
	jne	.LBB160_11
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB160_11
	addq	$16, %rbx
	#MEMBARRIER
.Ltmp1713:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1714:
.LBB160_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB160_12:
.Ltmp1715:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end160:
	.size	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E, .Lfunc_end160-_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$3$u5d$$GT$17h9372eb9e825658c7E","a",@progbits
	.p2align	2, 0x0
GCC_except_table160:
.Lexception123:
	.byte	255
	.byte	155
	.uleb128 .Lttbase104-.Lttbaseref104
.Lttbaseref104:
	.byte	1
	.uleb128 .Lcst_end123-.Lcst_begin123
.Lcst_begin123:
	.uleb128 .Ltmp1706-.Lfunc_begin123
	.uleb128 .Ltmp1709-.Ltmp1706
	.uleb128 .Ltmp1710-.Lfunc_begin123
	.byte	0
	.uleb128 .Ltmp1709-.Lfunc_begin123
	.uleb128 .Ltmp1711-.Ltmp1709
	.byte	0
	.byte	0
	.uleb128 .Ltmp1711-.Lfunc_begin123
	.uleb128 .Ltmp1714-.Ltmp1711
	.uleb128 .Ltmp1715-.Lfunc_begin123
	.byte	1
	.uleb128 .Ltmp1714-.Lfunc_begin123
	.uleb128 .Lfunc_end160-.Ltmp1714
	.byte	0
	.byte	0
.Lcst_end123:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase104:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE,@function
_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE:
.Lfunc_begin124:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception124
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB161_2
	#MEMBARRIER
	movl	$1, %r15d
.Ltmp1716:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1717:
.LBB161_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB161_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
.Ltmp1718:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1719:
.LBB161_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB161_6
	leaq	16(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r15d
.Ltmp1720:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1721:
.LBB161_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB161_7
	addq	$24, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB161_7:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB161_8:
	.cfi_def_cfa_offset 48
.Ltmp1722:
	movq	%rax, %r14
	shll	$3, %r15d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r12
	jmp	.LBB161_9
	.p2align	4
.LBB161_11:
	addq	$8, %r15
	cmpq	$32, %r15
	je	.LBB161_12
.LBB161_9:
	movq	(%rbx,%r15), %rax
	lock		decq	(%rax)
	jne	.LBB161_11
	leaq	(%rbx,%r15), %rdi
	#MEMBARRIER
.Ltmp1723:
	callq	*%r12
.Ltmp1724:
	jmp	.LBB161_11
.LBB161_12:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB161_13:
.Ltmp1725:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end161:
	.size	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE, .Lfunc_end161-_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$4$u5d$$GT$17h780343a575e4c56bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table161:
.Lexception124:
	.byte	255
	.byte	155
	.uleb128 .Lttbase105-.Lttbaseref105
.Lttbaseref105:
	.byte	1
	.uleb128 .Lcst_end124-.Lcst_begin124
.Lcst_begin124:
	.uleb128 .Ltmp1716-.Lfunc_begin124
	.uleb128 .Ltmp1721-.Ltmp1716
	.uleb128 .Ltmp1722-.Lfunc_begin124
	.byte	0
	.uleb128 .Ltmp1721-.Lfunc_begin124
	.uleb128 .Ltmp1723-.Ltmp1721
	.byte	0
	.byte	0
	.uleb128 .Ltmp1723-.Lfunc_begin124
	.uleb128 .Ltmp1724-.Ltmp1723
	.uleb128 .Ltmp1725-.Lfunc_begin124
	.byte	1
	.uleb128 .Ltmp1724-.Lfunc_begin124
	.uleb128 .Lfunc_end161-.Ltmp1724
	.byte	0
	.byte	0
.Lcst_end124:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase105:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E,@function
_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E:
.Lfunc_begin125:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception125
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB162_2
	#MEMBARRIER
	movl	$1, %r15d
.Ltmp1726:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1727:
.LBB162_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB162_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
.Ltmp1728:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1729:
.LBB162_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB162_6
	leaq	16(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r15d
.Ltmp1730:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1731:
.LBB162_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB162_8
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$4, %r15d
.Ltmp1732:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1733:
.LBB162_8:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB162_10
	leaq	32(%rbx), %rdi
	#MEMBARRIER
	movl	$5, %r15d
.Ltmp1734:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1735:
.LBB162_10:
	movq	40(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB162_11
	addq	$40, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB162_11:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB162_12:
	.cfi_def_cfa_offset 48
.Ltmp1736:
	movq	%rax, %r14
	shll	$3, %r15d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r12
	jmp	.LBB162_13
	.p2align	4
.LBB162_15:
	addq	$8, %r15
	cmpq	$48, %r15
	je	.LBB162_16
.LBB162_13:
	movq	(%rbx,%r15), %rax
	lock		decq	(%rax)
	jne	.LBB162_15
	leaq	(%rbx,%r15), %rdi
	#MEMBARRIER
.Ltmp1737:
	callq	*%r12
.Ltmp1738:
	jmp	.LBB162_15
.LBB162_16:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB162_17:
.Ltmp1739:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end162:
	.size	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E, .Lfunc_end162-_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$6$u5d$$GT$17h2f758c921aaa8302E","a",@progbits
	.p2align	2, 0x0
GCC_except_table162:
.Lexception125:
	.byte	255
	.byte	155
	.uleb128 .Lttbase106-.Lttbaseref106
.Lttbaseref106:
	.byte	1
	.uleb128 .Lcst_end125-.Lcst_begin125
.Lcst_begin125:
	.uleb128 .Ltmp1726-.Lfunc_begin125
	.uleb128 .Ltmp1735-.Ltmp1726
	.uleb128 .Ltmp1736-.Lfunc_begin125
	.byte	0
	.uleb128 .Ltmp1735-.Lfunc_begin125
	.uleb128 .Ltmp1737-.Ltmp1735
	.byte	0
	.byte	0
	.uleb128 .Ltmp1737-.Lfunc_begin125
	.uleb128 .Ltmp1738-.Ltmp1737
	.uleb128 .Ltmp1739-.Lfunc_begin125
	.byte	1
	.uleb128 .Ltmp1738-.Lfunc_begin125
	.uleb128 .Lfunc_end162-.Ltmp1738
	.byte	0
	.byte	0
.Lcst_end125:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase106:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E,@function
_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E:
.Lfunc_begin126:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception126
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB163_2
	#MEMBARRIER
	movl	$1, %r15d
.Ltmp1740:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1741:
.LBB163_2:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB163_4
	leaq	8(%rbx), %rdi
	#MEMBARRIER
	movl	$2, %r15d
.Ltmp1742:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1743:
.LBB163_4:
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB163_6
	leaq	16(%rbx), %rdi
	#MEMBARRIER
	movl	$3, %r15d
.Ltmp1744:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1745:
.LBB163_6:
	movq	24(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB163_8
	leaq	24(%rbx), %rdi
	#MEMBARRIER
	movl	$4, %r15d
.Ltmp1746:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1747:
.LBB163_8:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB163_10
	leaq	32(%rbx), %rdi
	#MEMBARRIER
	movl	$5, %r15d
.Ltmp1748:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1749:
.LBB163_10:
	movq	40(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB163_12
	leaq	40(%rbx), %rdi
	#MEMBARRIER
	movl	$6, %r15d
.Ltmp1750:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1751:
.LBB163_12:
	movq	48(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB163_13
	addq	$48, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB163_13:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB163_14:
	.cfi_def_cfa_offset 48
.Ltmp1752:
	movq	%rax, %r14
	shll	$3, %r15d
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip), %r12
	jmp	.LBB163_15
	.p2align	4
.LBB163_17:
	addq	$8, %r15
	cmpq	$56, %r15
	je	.LBB163_18
.LBB163_15:
	movq	(%rbx,%r15), %rax
	lock		decq	(%rax)
	jne	.LBB163_17
	leaq	(%rbx,%r15), %rdi
	#MEMBARRIER
.Ltmp1753:
	callq	*%r12
.Ltmp1754:
	jmp	.LBB163_17
.LBB163_18:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB163_19:
.Ltmp1755:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end163:
	.size	_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E, .Lfunc_end163-_ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr98drop_in_place$LT$$u5b$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$u3b$$u20$7$u5d$$GT$17hb8e25328ec362d51E","a",@progbits
	.p2align	2, 0x0
GCC_except_table163:
.Lexception126:
	.byte	255
	.byte	155
	.uleb128 .Lttbase107-.Lttbaseref107
.Lttbaseref107:
	.byte	1
	.uleb128 .Lcst_end126-.Lcst_begin126
.Lcst_begin126:
	.uleb128 .Ltmp1740-.Lfunc_begin126
	.uleb128 .Ltmp1751-.Ltmp1740
	.uleb128 .Ltmp1752-.Lfunc_begin126
	.byte	0
	.uleb128 .Ltmp1751-.Lfunc_begin126
	.uleb128 .Ltmp1753-.Ltmp1751
	.byte	0
	.byte	0
	.uleb128 .Ltmp1753-.Lfunc_begin126
	.uleb128 .Ltmp1754-.Ltmp1753
	.uleb128 .Ltmp1755-.Lfunc_begin126
	.byte	1
	.uleb128 .Ltmp1754-.Lfunc_begin126
	.uleb128 .Lfunc_end163-.Ltmp1754
	.byte	0
	.byte	0
.Lcst_end126:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase107:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr99drop_in_place$LT$alloc..vec..Vec$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$$GT$17hef66c83be77a1bb6E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr99drop_in_place$LT$alloc..vec..Vec$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$$GT$17hef66c83be77a1bb6E,@function
_ZN4core3ptr99drop_in_place$LT$alloc..vec..Vec$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$$GT$17hef66c83be77a1bb6E:
.Lfunc_begin127:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception127
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1756:
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E
.Ltmp1757:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB164_6
	movq	8(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB164_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB164_3:
	.cfi_def_cfa_offset 32
.Ltmp1758:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB164_5
	movq	8(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB164_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end164:
	.size	_ZN4core3ptr99drop_in_place$LT$alloc..vec..Vec$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$$GT$17hef66c83be77a1bb6E, .Lfunc_end164-_ZN4core3ptr99drop_in_place$LT$alloc..vec..Vec$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$$GT$17hef66c83be77a1bb6E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr99drop_in_place$LT$alloc..vec..Vec$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$$GT$17hef66c83be77a1bb6E","a",@progbits
	.p2align	2, 0x0
GCC_except_table164:
.Lexception127:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end127-.Lcst_begin127
.Lcst_begin127:
	.uleb128 .Ltmp1756-.Lfunc_begin127
	.uleb128 .Ltmp1757-.Ltmp1756
	.uleb128 .Ltmp1758-.Lfunc_begin127
	.byte	0
	.uleb128 .Ltmp1757-.Lfunc_begin127
	.uleb128 .Lfunc_end164-.Ltmp1757
	.byte	0
	.byte	0
.Lcst_end127:
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	(%rax), %rax
	lock		incq	(%rax)
	jle	.LBB165_4
	movq	(%rcx), %rcx
	lock		incq	(%rcx)
	jle	.LBB165_4
	movq	(%rdx), %rdx
	lock		incq	(%rdx)
	jle	.LBB165_4
	movq	%rax, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%rdi, %rax
	retq
.LBB165_4:
	ud2
.Lfunc_end165:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E, .Lfunc_end165-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE:
.Lfunc_begin128:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception128
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1656, %rsp
	.cfi_def_cfa_offset 1712
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	1080(%rsp), %rdi
	movl	$576, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1656(%rsp), %rbp
	movq	%rbp, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	1272(%rsp), %r15
	movq	%r15, 136(%rsp)
	xorl	%r12d, %r12d
.Ltmp1759:
	leaq	280(%rsp), %rdi
	movq	%r14, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
.Ltmp1760:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	leaq	1464(%rsp), %r14
	movq	%r14, 136(%rsp)
	leaq	888(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r12d
.Ltmp1761:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
.Ltmp1762:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	movq	%rbp, 136(%rsp)
	leaq	888(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$2, %r12d
.Ltmp1763:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
.Ltmp1764:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 880(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 816(%rsp)
	movaps	%xmm2, 800(%rsp)
	movaps	%xmm1, 784(%rsp)
	movaps	%xmm0, 768(%rsp)
	leaq	528(%rsp), %rsi
	movl	$360, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1656, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB166_5:
	.cfi_def_cfa_offset 1712
.Ltmp1765:
	movq	%rax, %rbx
.Ltmp1766:
	leaq	528(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1767:
.Ltmp1769:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha7731ed899ede06dE
.Ltmp1770:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB166_8:
.Ltmp1771:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB166_4:
.Ltmp1768:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end166:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE, .Lfunc_end166-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h15d19675edcbbafaE","a",@progbits
	.p2align	2, 0x0
GCC_except_table166:
.Lexception128:
	.byte	255
	.byte	155
	.uleb128 .Lttbase108-.Lttbaseref108
.Lttbaseref108:
	.byte	1
	.uleb128 .Lcst_end128-.Lcst_begin128
.Lcst_begin128:
	.uleb128 .Lfunc_begin128-.Lfunc_begin128
	.uleb128 .Ltmp1759-.Lfunc_begin128
	.byte	0
	.byte	0
	.uleb128 .Ltmp1759-.Lfunc_begin128
	.uleb128 .Ltmp1760-.Ltmp1759
	.uleb128 .Ltmp1765-.Lfunc_begin128
	.byte	0
	.uleb128 .Ltmp1760-.Lfunc_begin128
	.uleb128 .Ltmp1761-.Ltmp1760
	.byte	0
	.byte	0
	.uleb128 .Ltmp1761-.Lfunc_begin128
	.uleb128 .Ltmp1762-.Ltmp1761
	.uleb128 .Ltmp1765-.Lfunc_begin128
	.byte	0
	.uleb128 .Ltmp1762-.Lfunc_begin128
	.uleb128 .Ltmp1763-.Ltmp1762
	.byte	0
	.byte	0
	.uleb128 .Ltmp1763-.Lfunc_begin128
	.uleb128 .Ltmp1764-.Ltmp1763
	.uleb128 .Ltmp1765-.Lfunc_begin128
	.byte	0
	.uleb128 .Ltmp1764-.Lfunc_begin128
	.uleb128 .Ltmp1766-.Ltmp1764
	.byte	0
	.byte	0
	.uleb128 .Ltmp1766-.Lfunc_begin128
	.uleb128 .Ltmp1767-.Ltmp1766
	.uleb128 .Ltmp1768-.Lfunc_begin128
	.byte	1
	.uleb128 .Ltmp1769-.Lfunc_begin128
	.uleb128 .Ltmp1770-.Ltmp1769
	.uleb128 .Ltmp1771-.Lfunc_begin128
	.byte	1
	.uleb128 .Ltmp1770-.Lfunc_begin128
	.uleb128 .Lfunc_end166-.Ltmp1770
	.byte	0
	.byte	0
.Lcst_end128:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase108:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E:
.Lfunc_begin129:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception129
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2904, %rsp
	.cfi_def_cfa_offset 2960
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	1560(%rsp), %rdi
	movl	$1344, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	2904(%rsp), %rbp
	movq	%rbp, 520(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 512(%rsp)
	leaq	1752(%rsp), %r12
	movq	%r12, 504(%rsp)
	xorl	%r14d, %r14d
.Ltmp1772:
	leaq	136(%rsp), %rdi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
.Ltmp1773:
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movups	232(%rsp), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	216(%rsp), %xmm1
	movaps	%xmm1, 336(%rsp)
	movups	200(%rsp), %xmm2
	movaps	%xmm2, 320(%rsp)
	movups	136(%rsp), %xmm3
	movups	152(%rsp), %xmm4
	movups	168(%rsp), %xmm5
	movups	184(%rsp), %xmm6
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm3, 384(%rsp)
	movaps	%xmm4, 400(%rsp)
	movaps	%xmm5, 416(%rsp)
	movaps	%xmm6, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 480(%rsp)
	movq	%rax, 496(%rsp)
	movq	496(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	464(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	384(%rsp), %xmm0
	movaps	400(%rsp), %xmm1
	movaps	416(%rsp), %xmm2
	movaps	432(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	leaq	1944(%rsp), %r15
	movq	%r15, 504(%rsp)
	leaq	1368(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r14d
.Ltmp1774:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
.Ltmp1775:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	leaq	2136(%rsp), %r12
	movq	%r12, 504(%rsp)
	leaq	1368(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$2, %r14d
.Ltmp1776:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
.Ltmp1777:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 880(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 816(%rsp)
	movaps	%xmm2, 800(%rsp)
	movaps	%xmm1, 784(%rsp)
	movaps	%xmm0, 768(%rsp)
	leaq	2328(%rsp), %r15
	movq	%r15, 504(%rsp)
	leaq	1368(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$3, %r14d
.Ltmp1778:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
.Ltmp1779:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1000(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 984(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 968(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 952(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 936(%rsp)
	movups	%xmm2, 920(%rsp)
	movups	%xmm1, 904(%rsp)
	movups	%xmm0, 888(%rsp)
	leaq	2520(%rsp), %r12
	movq	%r12, 504(%rsp)
	leaq	1368(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$4, %r14d
.Ltmp1780:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
.Ltmp1781:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1120(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 1104(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 1088(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 1072(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 1056(%rsp)
	movaps	%xmm2, 1040(%rsp)
	movaps	%xmm1, 1024(%rsp)
	movaps	%xmm0, 1008(%rsp)
	leaq	2712(%rsp), %r15
	movq	%r15, 504(%rsp)
	leaq	1368(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$5, %r14d
.Ltmp1782:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
.Ltmp1783:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1240(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 1224(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 1208(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 1192(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 1176(%rsp)
	movups	%xmm2, 1160(%rsp)
	movups	%xmm1, 1144(%rsp)
	movups	%xmm0, 1128(%rsp)
	movq	%rbp, 504(%rsp)
	leaq	1368(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$6, %r14d
.Ltmp1784:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
.Ltmp1785:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1360(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 1344(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 1328(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 1312(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 1296(%rsp)
	movaps	%xmm2, 1280(%rsp)
	movaps	%xmm1, 1264(%rsp)
	movaps	%xmm0, 1248(%rsp)
	leaq	528(%rsp), %rsi
	movl	$840, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$2904, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB167_9:
	.cfi_def_cfa_offset 2960
.Ltmp1786:
	movq	%rax, %rbx
.Ltmp1787:
	leaq	528(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1788:
.Ltmp1790:
	leaq	504(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h502ba67c45d6830bE
.Ltmp1791:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB167_12:
.Ltmp1792:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB167_8:
.Ltmp1789:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end167:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E, .Lfunc_end167-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1851c8ef06742eb4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table167:
.Lexception129:
	.byte	255
	.byte	155
	.uleb128 .Lttbase109-.Lttbaseref109
.Lttbaseref109:
	.byte	1
	.uleb128 .Lcst_end129-.Lcst_begin129
.Lcst_begin129:
	.uleb128 .Lfunc_begin129-.Lfunc_begin129
	.uleb128 .Ltmp1772-.Lfunc_begin129
	.byte	0
	.byte	0
	.uleb128 .Ltmp1772-.Lfunc_begin129
	.uleb128 .Ltmp1773-.Ltmp1772
	.uleb128 .Ltmp1786-.Lfunc_begin129
	.byte	0
	.uleb128 .Ltmp1773-.Lfunc_begin129
	.uleb128 .Ltmp1774-.Ltmp1773
	.byte	0
	.byte	0
	.uleb128 .Ltmp1774-.Lfunc_begin129
	.uleb128 .Ltmp1775-.Ltmp1774
	.uleb128 .Ltmp1786-.Lfunc_begin129
	.byte	0
	.uleb128 .Ltmp1775-.Lfunc_begin129
	.uleb128 .Ltmp1776-.Ltmp1775
	.byte	0
	.byte	0
	.uleb128 .Ltmp1776-.Lfunc_begin129
	.uleb128 .Ltmp1777-.Ltmp1776
	.uleb128 .Ltmp1786-.Lfunc_begin129
	.byte	0
	.uleb128 .Ltmp1777-.Lfunc_begin129
	.uleb128 .Ltmp1778-.Ltmp1777
	.byte	0
	.byte	0
	.uleb128 .Ltmp1778-.Lfunc_begin129
	.uleb128 .Ltmp1779-.Ltmp1778
	.uleb128 .Ltmp1786-.Lfunc_begin129
	.byte	0
	.uleb128 .Ltmp1779-.Lfunc_begin129
	.uleb128 .Ltmp1780-.Ltmp1779
	.byte	0
	.byte	0
	.uleb128 .Ltmp1780-.Lfunc_begin129
	.uleb128 .Ltmp1781-.Ltmp1780
	.uleb128 .Ltmp1786-.Lfunc_begin129
	.byte	0
	.uleb128 .Ltmp1781-.Lfunc_begin129
	.uleb128 .Ltmp1782-.Ltmp1781
	.byte	0
	.byte	0
	.uleb128 .Ltmp1782-.Lfunc_begin129
	.uleb128 .Ltmp1783-.Ltmp1782
	.uleb128 .Ltmp1786-.Lfunc_begin129
	.byte	0
	.uleb128 .Ltmp1783-.Lfunc_begin129
	.uleb128 .Ltmp1784-.Ltmp1783
	.byte	0
	.byte	0
	.uleb128 .Ltmp1784-.Lfunc_begin129
	.uleb128 .Ltmp1785-.Ltmp1784
	.uleb128 .Ltmp1786-.Lfunc_begin129
	.byte	0
	.uleb128 .Ltmp1785-.Lfunc_begin129
	.uleb128 .Ltmp1787-.Ltmp1785
	.byte	0
	.byte	0
	.uleb128 .Ltmp1787-.Lfunc_begin129
	.uleb128 .Ltmp1788-.Ltmp1787
	.uleb128 .Ltmp1789-.Lfunc_begin129
	.byte	1
	.uleb128 .Ltmp1790-.Lfunc_begin129
	.uleb128 .Ltmp1791-.Ltmp1790
	.uleb128 .Ltmp1792-.Lfunc_begin129
	.byte	1
	.uleb128 .Ltmp1791-.Lfunc_begin129
	.uleb128 .Lfunc_end167-.Ltmp1791
	.byte	0
	.byte	0
.Lcst_end129:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase109:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE:
.Lfunc_begin130:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception130
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$1344, %rsp
	.cfi_def_cfa_offset 1392
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	768(%rsp), %rdi
	movl	$384, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1152(%rsp), %r13
	movq	%r13, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	960(%rsp), %r14
	movq	%r14, 136(%rsp)
	xorl	%r15d, %r15d
.Ltmp1793:
	leaq	280(%rsp), %rdi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E
.Ltmp1794:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movq	%r13, 136(%rsp)
	leaq	1152(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r15d
.Ltmp1795:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E
.Ltmp1796:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	leaq	528(%rsp), %rsi
	movl	$240, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1344, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB168_4:
	.cfi_def_cfa_offset 1392
.Ltmp1797:
	movq	%rax, %rbx
.Ltmp1798:
	leaq	528(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1799:
.Ltmp1801:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee81326e6cceb6aE
.Ltmp1802:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB168_7:
.Ltmp1803:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB168_3:
.Ltmp1800:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end168:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE, .Lfunc_end168-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h1a168037c8e1648aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table168:
.Lexception130:
	.byte	255
	.byte	155
	.uleb128 .Lttbase110-.Lttbaseref110
.Lttbaseref110:
	.byte	1
	.uleb128 .Lcst_end130-.Lcst_begin130
.Lcst_begin130:
	.uleb128 .Lfunc_begin130-.Lfunc_begin130
	.uleb128 .Ltmp1793-.Lfunc_begin130
	.byte	0
	.byte	0
	.uleb128 .Ltmp1793-.Lfunc_begin130
	.uleb128 .Ltmp1794-.Ltmp1793
	.uleb128 .Ltmp1797-.Lfunc_begin130
	.byte	0
	.uleb128 .Ltmp1794-.Lfunc_begin130
	.uleb128 .Ltmp1795-.Ltmp1794
	.byte	0
	.byte	0
	.uleb128 .Ltmp1795-.Lfunc_begin130
	.uleb128 .Ltmp1796-.Ltmp1795
	.uleb128 .Ltmp1797-.Lfunc_begin130
	.byte	0
	.uleb128 .Ltmp1796-.Lfunc_begin130
	.uleb128 .Ltmp1798-.Ltmp1796
	.byte	0
	.byte	0
	.uleb128 .Ltmp1798-.Lfunc_begin130
	.uleb128 .Ltmp1799-.Ltmp1798
	.uleb128 .Ltmp1800-.Lfunc_begin130
	.byte	1
	.uleb128 .Ltmp1801-.Lfunc_begin130
	.uleb128 .Ltmp1802-.Ltmp1801
	.uleb128 .Ltmp1803-.Lfunc_begin130
	.byte	1
	.uleb128 .Ltmp1802-.Lfunc_begin130
	.uleb128 .Lfunc_end168-.Ltmp1802
	.byte	0
	.byte	0
.Lcst_end130:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase110:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E:
.Lfunc_begin131:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception131
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1432, %rsp
	.cfi_def_cfa_offset 1488
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	856(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rbp
	movl	$384, %edx
	callq	*%rbp
	leaq	1240(%rsp), %r14
	movq	%r14, 32(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	1048(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	1240(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*%rbp
	xorl	%r12d, %r12d
.Ltmp1804:
	leaq	40(%rsp), %rdi
	movq	%r13, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1805:
	leaq	584(%rsp), %r12
	leaq	40(%rsp), %r15
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%rbp
	leaq	448(%rsp), %r13
	movl	$136, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*%rbp
	leaq	720(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	*%rbp
	leaq	176(%rsp), %rdi
	movl	$136, %edx
	movq	%r12, %rsi
	callq	*%rbp
	movq	%r14, 16(%rsp)
	leaq	1240(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	leaq	1048(%rsp), %rsi
	callq	*%rbp
	movl	$1, %r12d
.Ltmp1806:
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1807:
	leaq	584(%rsp), %r14
	leaq	40(%rsp), %rsi
	movl	$136, %edx
	movq	%r14, %rdi
	callq	*%rbp
	leaq	448(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbp
	leaq	720(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbp
	leaq	312(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbp
	leaq	176(%rsp), %rsi
	movl	$272, %edx
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rbx, %rax
	addq	$1432, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB169_4:
	.cfi_def_cfa_offset 1488
.Ltmp1808:
	movq	%rax, %rbx
.Ltmp1809:
	leaq	176(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
.Ltmp1810:
.Ltmp1812:
	leaq	16(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc2ea1979127db752E
.Ltmp1813:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB169_7:
.Ltmp1814:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB169_3:
.Ltmp1811:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end169:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E, .Lfunc_end169-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d505f82c3e35273E","a",@progbits
	.p2align	2, 0x0
GCC_except_table169:
.Lexception131:
	.byte	255
	.byte	155
	.uleb128 .Lttbase111-.Lttbaseref111
.Lttbaseref111:
	.byte	1
	.uleb128 .Lcst_end131-.Lcst_begin131
.Lcst_begin131:
	.uleb128 .Lfunc_begin131-.Lfunc_begin131
	.uleb128 .Ltmp1804-.Lfunc_begin131
	.byte	0
	.byte	0
	.uleb128 .Ltmp1804-.Lfunc_begin131
	.uleb128 .Ltmp1805-.Ltmp1804
	.uleb128 .Ltmp1808-.Lfunc_begin131
	.byte	0
	.uleb128 .Ltmp1805-.Lfunc_begin131
	.uleb128 .Ltmp1806-.Ltmp1805
	.byte	0
	.byte	0
	.uleb128 .Ltmp1806-.Lfunc_begin131
	.uleb128 .Ltmp1807-.Ltmp1806
	.uleb128 .Ltmp1808-.Lfunc_begin131
	.byte	0
	.uleb128 .Ltmp1807-.Lfunc_begin131
	.uleb128 .Ltmp1809-.Ltmp1807
	.byte	0
	.byte	0
	.uleb128 .Ltmp1809-.Lfunc_begin131
	.uleb128 .Ltmp1810-.Ltmp1809
	.uleb128 .Ltmp1811-.Lfunc_begin131
	.byte	1
	.uleb128 .Ltmp1812-.Lfunc_begin131
	.uleb128 .Ltmp1813-.Ltmp1812
	.uleb128 .Ltmp1814-.Lfunc_begin131
	.byte	1
	.uleb128 .Ltmp1813-.Lfunc_begin131
	.uleb128 .Lfunc_end169-.Ltmp1813
	.byte	0
	.byte	0
.Lcst_end131:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase111:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	(%rax), %rax
	lock		incq	(%rax)
	jle	.LBB170_3
	movq	(%rcx), %rcx
	lock		incq	(%rcx)
	jle	.LBB170_3
	movq	%rax, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rdi, %rax
	retq
.LBB170_3:
	ud2
.Lfunc_end170:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE, .Lfunc_end170-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E:
.Lfunc_begin132:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception132
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2088, %rsp
	.cfi_def_cfa_offset 2144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, 32(%rsp)
	leaq	1320(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$768, %edx
	callq	*%rbx
	leaq	2088(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	1512(%rsp), %r14
	movq	%r14, 8(%rsp)
	leaq	584(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	xorl	%r12d, %r12d
.Ltmp1815:
	leaq	40(%rsp), %rdi
	movq	%r13, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1816:
	leaq	312(%rsp), %r15
	leaq	40(%rsp), %r13
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	776(%rsp), %rdi
	movl	$136, %edx
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1704(%rsp), %r15
	movq	%r15, 8(%rsp)
	leaq	584(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	movl	$1, %r12d
.Ltmp1817:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1818:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	912(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	1896(%rsp), %r14
	movq	%r14, 8(%rsp)
	leaq	584(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$2, %r12d
.Ltmp1819:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1820:
	leaq	312(%rsp), %r12
	leaq	40(%rsp), %r15
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r13
	movl	$136, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	1048(%rsp), %rdi
	movl	$136, %edx
	movq	%r12, %rsi
	callq	*%rbx
	leaq	2088(%rsp), %rax
	movq	%rax, 8(%rsp)
	leaq	584(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	movl	$3, %r12d
.Ltmp1821:
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1822:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %rsi
	movl	$136, %edx
	movq	%r14, %rdi
	callq	*%rbx
	leaq	176(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1184(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	776(%rsp), %rsi
	movl	$544, %edx
	movq	32(%rsp), %r14
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r14, %rax
	addq	$2088, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB171_6:
	.cfi_def_cfa_offset 2144
.Ltmp1823:
	movq	%rax, %rbx
.Ltmp1824:
	leaq	776(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
.Ltmp1825:
.Ltmp1827:
	leaq	8(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hceabbbb9c61aef25E
.Ltmp1828:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB171_9:
.Ltmp1829:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB171_5:
.Ltmp1826:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end171:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E, .Lfunc_end171-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h39d688a4964bea71E","a",@progbits
	.p2align	2, 0x0
GCC_except_table171:
.Lexception132:
	.byte	255
	.byte	155
	.uleb128 .Lttbase112-.Lttbaseref112
.Lttbaseref112:
	.byte	1
	.uleb128 .Lcst_end132-.Lcst_begin132
.Lcst_begin132:
	.uleb128 .Lfunc_begin132-.Lfunc_begin132
	.uleb128 .Ltmp1815-.Lfunc_begin132
	.byte	0
	.byte	0
	.uleb128 .Ltmp1815-.Lfunc_begin132
	.uleb128 .Ltmp1816-.Ltmp1815
	.uleb128 .Ltmp1823-.Lfunc_begin132
	.byte	0
	.uleb128 .Ltmp1816-.Lfunc_begin132
	.uleb128 .Ltmp1817-.Ltmp1816
	.byte	0
	.byte	0
	.uleb128 .Ltmp1817-.Lfunc_begin132
	.uleb128 .Ltmp1818-.Ltmp1817
	.uleb128 .Ltmp1823-.Lfunc_begin132
	.byte	0
	.uleb128 .Ltmp1818-.Lfunc_begin132
	.uleb128 .Ltmp1819-.Ltmp1818
	.byte	0
	.byte	0
	.uleb128 .Ltmp1819-.Lfunc_begin132
	.uleb128 .Ltmp1820-.Ltmp1819
	.uleb128 .Ltmp1823-.Lfunc_begin132
	.byte	0
	.uleb128 .Ltmp1820-.Lfunc_begin132
	.uleb128 .Ltmp1821-.Ltmp1820
	.byte	0
	.byte	0
	.uleb128 .Ltmp1821-.Lfunc_begin132
	.uleb128 .Ltmp1822-.Ltmp1821
	.uleb128 .Ltmp1823-.Lfunc_begin132
	.byte	0
	.uleb128 .Ltmp1822-.Lfunc_begin132
	.uleb128 .Ltmp1824-.Ltmp1822
	.byte	0
	.byte	0
	.uleb128 .Ltmp1824-.Lfunc_begin132
	.uleb128 .Ltmp1825-.Ltmp1824
	.uleb128 .Ltmp1826-.Lfunc_begin132
	.byte	1
	.uleb128 .Ltmp1827-.Lfunc_begin132
	.uleb128 .Ltmp1828-.Ltmp1827
	.uleb128 .Ltmp1829-.Lfunc_begin132
	.byte	1
	.uleb128 .Ltmp1828-.Lfunc_begin132
	.uleb128 .Lfunc_end171-.Ltmp1828
	.byte	0
	.byte	0
.Lcst_end132:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase112:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3ffbbec6374442a5E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3ffbbec6374442a5E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3ffbbec6374442a5E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3ffbbec6374442a5E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3ffbbec6374442a5E:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	16(%rsi), %r11
	movq	24(%rsi), %r9
	movq	32(%rsi), %r10
	movq	40(%rsi), %r8
	movq	48(%rsi), %rdx
	movq	(%rax), %rax
	lock		incq	(%rax)
	jle	.LBB172_8
	movq	(%rcx), %rcx
	lock		incq	(%rcx)
	jle	.LBB172_8
	movq	(%r11), %rsi
	lock		incq	(%rsi)
	jle	.LBB172_8
	movq	(%r9), %r9
	lock		incq	(%r9)
	jle	.LBB172_8
	movq	(%r10), %r10
	lock		incq	(%r10)
	jle	.LBB172_8
	movq	(%r8), %r8
	lock		incq	(%r8)
	jle	.LBB172_8
	movq	(%rdx), %rdx
	lock		incq	(%rdx)
	jle	.LBB172_8
	movq	%rax, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%r9, 24(%rdi)
	movq	%r10, 32(%rdi)
	movq	%r8, 40(%rdi)
	movq	%rdx, 48(%rdi)
	movq	%rdi, %rax
	retq
.LBB172_8:
	ud2
.Lfunc_end172:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3ffbbec6374442a5E, .Lfunc_end172-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3ffbbec6374442a5E
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE:
.Lfunc_begin133:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception133
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$1344, %rsp
	.cfi_def_cfa_offset 1392
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	768(%rsp), %rdi
	movl	$384, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1152(%rsp), %r13
	movq	%r13, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	960(%rsp), %r14
	movq	%r14, 136(%rsp)
	xorl	%r15d, %r15d
.Ltmp1830:
	leaq	280(%rsp), %rdi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E
.Ltmp1831:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movq	%r13, 136(%rsp)
	leaq	1152(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r15d
.Ltmp1832:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E
.Ltmp1833:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	leaq	528(%rsp), %rsi
	movl	$240, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1344, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB173_4:
	.cfi_def_cfa_offset 1392
.Ltmp1834:
	movq	%rax, %rbx
.Ltmp1835:
	leaq	528(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1836:
.Ltmp1838:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd978ff83a56ba35cE
.Ltmp1839:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB173_7:
.Ltmp1840:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB173_3:
.Ltmp1837:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end173:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE, .Lfunc_end173-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h425f20927ddf0b8aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table173:
.Lexception133:
	.byte	255
	.byte	155
	.uleb128 .Lttbase113-.Lttbaseref113
.Lttbaseref113:
	.byte	1
	.uleb128 .Lcst_end133-.Lcst_begin133
.Lcst_begin133:
	.uleb128 .Lfunc_begin133-.Lfunc_begin133
	.uleb128 .Ltmp1830-.Lfunc_begin133
	.byte	0
	.byte	0
	.uleb128 .Ltmp1830-.Lfunc_begin133
	.uleb128 .Ltmp1831-.Ltmp1830
	.uleb128 .Ltmp1834-.Lfunc_begin133
	.byte	0
	.uleb128 .Ltmp1831-.Lfunc_begin133
	.uleb128 .Ltmp1832-.Ltmp1831
	.byte	0
	.byte	0
	.uleb128 .Ltmp1832-.Lfunc_begin133
	.uleb128 .Ltmp1833-.Ltmp1832
	.uleb128 .Ltmp1834-.Lfunc_begin133
	.byte	0
	.uleb128 .Ltmp1833-.Lfunc_begin133
	.uleb128 .Ltmp1835-.Ltmp1833
	.byte	0
	.byte	0
	.uleb128 .Ltmp1835-.Lfunc_begin133
	.uleb128 .Ltmp1836-.Ltmp1835
	.uleb128 .Ltmp1837-.Lfunc_begin133
	.byte	1
	.uleb128 .Ltmp1838-.Lfunc_begin133
	.uleb128 .Ltmp1839-.Ltmp1838
	.uleb128 .Ltmp1840-.Lfunc_begin133
	.byte	1
	.uleb128 .Ltmp1839-.Lfunc_begin133
	.uleb128 .Lfunc_end173-.Ltmp1839
	.byte	0
	.byte	0
.Lcst_end133:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase113:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE:
.Lfunc_begin134:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception134
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$1344, %rsp
	.cfi_def_cfa_offset 1392
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	768(%rsp), %rdi
	movl	$384, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1152(%rsp), %r13
	movq	%r13, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	960(%rsp), %r14
	movq	%r14, 136(%rsp)
	xorl	%r15d, %r15d
.Ltmp1841:
	leaq	280(%rsp), %rdi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E
.Ltmp1842:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movq	%r13, 136(%rsp)
	leaq	1152(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r15d
.Ltmp1843:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E
.Ltmp1844:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	leaq	528(%rsp), %rsi
	movl	$240, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1344, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB174_4:
	.cfi_def_cfa_offset 1392
.Ltmp1845:
	movq	%rax, %rbx
.Ltmp1846:
	leaq	528(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1847:
.Ltmp1849:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ed1fa46bf4a5c0E
.Ltmp1850:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB174_7:
.Ltmp1851:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB174_3:
.Ltmp1848:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end174:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE, .Lfunc_end174-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h488a2b215352447cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table174:
.Lexception134:
	.byte	255
	.byte	155
	.uleb128 .Lttbase114-.Lttbaseref114
.Lttbaseref114:
	.byte	1
	.uleb128 .Lcst_end134-.Lcst_begin134
.Lcst_begin134:
	.uleb128 .Lfunc_begin134-.Lfunc_begin134
	.uleb128 .Ltmp1841-.Lfunc_begin134
	.byte	0
	.byte	0
	.uleb128 .Ltmp1841-.Lfunc_begin134
	.uleb128 .Ltmp1842-.Ltmp1841
	.uleb128 .Ltmp1845-.Lfunc_begin134
	.byte	0
	.uleb128 .Ltmp1842-.Lfunc_begin134
	.uleb128 .Ltmp1843-.Ltmp1842
	.byte	0
	.byte	0
	.uleb128 .Ltmp1843-.Lfunc_begin134
	.uleb128 .Ltmp1844-.Ltmp1843
	.uleb128 .Ltmp1845-.Lfunc_begin134
	.byte	0
	.uleb128 .Ltmp1844-.Lfunc_begin134
	.uleb128 .Ltmp1846-.Ltmp1844
	.byte	0
	.byte	0
	.uleb128 .Ltmp1846-.Lfunc_begin134
	.uleb128 .Ltmp1847-.Ltmp1846
	.uleb128 .Ltmp1848-.Lfunc_begin134
	.byte	1
	.uleb128 .Ltmp1849-.Lfunc_begin134
	.uleb128 .Ltmp1850-.Ltmp1849
	.uleb128 .Ltmp1851-.Lfunc_begin134
	.byte	1
	.uleb128 .Ltmp1850-.Lfunc_begin134
	.uleb128 .Lfunc_end174-.Ltmp1850
	.byte	0
	.byte	0
.Lcst_end134:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase114:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE:
.Lfunc_begin135:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception135
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2600, %rsp
	.cfi_def_cfa_offset 2656
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	1448(%rsp), %rdi
	movl	$1152, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	2600(%rsp), %rbp
	movq	%rbp, 520(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 512(%rsp)
	leaq	1640(%rsp), %r12
	movq	%r12, 504(%rsp)
	xorl	%r14d, %r14d
.Ltmp1852:
	leaq	136(%rsp), %rdi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
.Ltmp1853:
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movups	232(%rsp), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	216(%rsp), %xmm1
	movaps	%xmm1, 336(%rsp)
	movups	200(%rsp), %xmm2
	movaps	%xmm2, 320(%rsp)
	movups	136(%rsp), %xmm3
	movups	152(%rsp), %xmm4
	movups	168(%rsp), %xmm5
	movups	184(%rsp), %xmm6
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm3, 384(%rsp)
	movaps	%xmm4, 400(%rsp)
	movaps	%xmm5, 416(%rsp)
	movaps	%xmm6, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm0, 480(%rsp)
	movq	%rax, 496(%rsp)
	movq	496(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	480(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	464(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	448(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	384(%rsp), %xmm0
	movaps	400(%rsp), %xmm1
	movaps	416(%rsp), %xmm2
	movaps	432(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	leaq	1832(%rsp), %r15
	movq	%r15, 504(%rsp)
	leaq	1256(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r14d
.Ltmp1854:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
.Ltmp1855:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	leaq	2024(%rsp), %r12
	movq	%r12, 504(%rsp)
	leaq	1256(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$2, %r14d
.Ltmp1856:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
.Ltmp1857:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 880(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 816(%rsp)
	movaps	%xmm2, 800(%rsp)
	movaps	%xmm1, 784(%rsp)
	movaps	%xmm0, 768(%rsp)
	leaq	2216(%rsp), %r15
	movq	%r15, 504(%rsp)
	leaq	1256(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$3, %r14d
.Ltmp1858:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
.Ltmp1859:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1000(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 984(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 968(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 952(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 936(%rsp)
	movups	%xmm2, 920(%rsp)
	movups	%xmm1, 904(%rsp)
	movups	%xmm0, 888(%rsp)
	leaq	2408(%rsp), %r12
	movq	%r12, 504(%rsp)
	leaq	1256(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$4, %r14d
.Ltmp1860:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
.Ltmp1861:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1120(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 1104(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 1088(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 1072(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 1056(%rsp)
	movaps	%xmm2, 1040(%rsp)
	movaps	%xmm1, 1024(%rsp)
	movaps	%xmm0, 1008(%rsp)
	movq	%rbp, 504(%rsp)
	leaq	1256(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$5, %r14d
.Ltmp1862:
	leaq	136(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
.Ltmp1863:
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	168(%rsp), %xmm2
	movups	184(%rsp), %xmm3
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm1, 272(%rsp)
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm3, 304(%rsp)
	movups	200(%rsp), %xmm4
	movaps	%xmm4, 320(%rsp)
	movups	216(%rsp), %xmm5
	movaps	%xmm5, 336(%rsp)
	movups	232(%rsp), %xmm6
	movaps	%xmm6, 352(%rsp)
	movq	248(%rsp), %rax
	movq	%rax, 368(%rsp)
	movaps	%xmm6, 480(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm4, 448(%rsp)
	movaps	%xmm3, 432(%rsp)
	movaps	%xmm2, 416(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 496(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1240(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 1224(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 1208(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 1192(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 1176(%rsp)
	movups	%xmm2, 1160(%rsp)
	movups	%xmm1, 1144(%rsp)
	movups	%xmm0, 1128(%rsp)
	leaq	528(%rsp), %rsi
	movl	$720, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$2600, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB175_8:
	.cfi_def_cfa_offset 2656
.Ltmp1864:
	movq	%rax, %rbx
.Ltmp1865:
	leaq	528(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1866:
.Ltmp1868:
	leaq	504(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha1114968a70408c5E
.Ltmp1869:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB175_11:
.Ltmp1870:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB175_7:
.Ltmp1867:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end175:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE, .Lfunc_end175-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4db40c5dfacea5baE","a",@progbits
	.p2align	2, 0x0
GCC_except_table175:
.Lexception135:
	.byte	255
	.byte	155
	.uleb128 .Lttbase115-.Lttbaseref115
.Lttbaseref115:
	.byte	1
	.uleb128 .Lcst_end135-.Lcst_begin135
.Lcst_begin135:
	.uleb128 .Lfunc_begin135-.Lfunc_begin135
	.uleb128 .Ltmp1852-.Lfunc_begin135
	.byte	0
	.byte	0
	.uleb128 .Ltmp1852-.Lfunc_begin135
	.uleb128 .Ltmp1853-.Ltmp1852
	.uleb128 .Ltmp1864-.Lfunc_begin135
	.byte	0
	.uleb128 .Ltmp1853-.Lfunc_begin135
	.uleb128 .Ltmp1854-.Ltmp1853
	.byte	0
	.byte	0
	.uleb128 .Ltmp1854-.Lfunc_begin135
	.uleb128 .Ltmp1855-.Ltmp1854
	.uleb128 .Ltmp1864-.Lfunc_begin135
	.byte	0
	.uleb128 .Ltmp1855-.Lfunc_begin135
	.uleb128 .Ltmp1856-.Ltmp1855
	.byte	0
	.byte	0
	.uleb128 .Ltmp1856-.Lfunc_begin135
	.uleb128 .Ltmp1857-.Ltmp1856
	.uleb128 .Ltmp1864-.Lfunc_begin135
	.byte	0
	.uleb128 .Ltmp1857-.Lfunc_begin135
	.uleb128 .Ltmp1858-.Ltmp1857
	.byte	0
	.byte	0
	.uleb128 .Ltmp1858-.Lfunc_begin135
	.uleb128 .Ltmp1859-.Ltmp1858
	.uleb128 .Ltmp1864-.Lfunc_begin135
	.byte	0
	.uleb128 .Ltmp1859-.Lfunc_begin135
	.uleb128 .Ltmp1860-.Ltmp1859
	.byte	0
	.byte	0
	.uleb128 .Ltmp1860-.Lfunc_begin135
	.uleb128 .Ltmp1861-.Ltmp1860
	.uleb128 .Ltmp1864-.Lfunc_begin135
	.byte	0
	.uleb128 .Ltmp1861-.Lfunc_begin135
	.uleb128 .Ltmp1862-.Ltmp1861
	.byte	0
	.byte	0
	.uleb128 .Ltmp1862-.Lfunc_begin135
	.uleb128 .Ltmp1863-.Ltmp1862
	.uleb128 .Ltmp1864-.Lfunc_begin135
	.byte	0
	.uleb128 .Ltmp1863-.Lfunc_begin135
	.uleb128 .Ltmp1865-.Ltmp1863
	.byte	0
	.byte	0
	.uleb128 .Ltmp1865-.Lfunc_begin135
	.uleb128 .Ltmp1866-.Ltmp1865
	.uleb128 .Ltmp1867-.Lfunc_begin135
	.byte	1
	.uleb128 .Ltmp1868-.Lfunc_begin135
	.uleb128 .Ltmp1869-.Ltmp1868
	.uleb128 .Ltmp1870-.Lfunc_begin135
	.byte	1
	.uleb128 .Ltmp1869-.Lfunc_begin135
	.uleb128 .Lfunc_end175-.Ltmp1869
	.byte	0
	.byte	0
.Lcst_end135:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase115:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E:
.Lfunc_begin136:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception136
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1656, %rsp
	.cfi_def_cfa_offset 1712
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	1080(%rsp), %rdi
	movl	$576, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1656(%rsp), %rbp
	movq	%rbp, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	1272(%rsp), %r15
	movq	%r15, 136(%rsp)
	xorl	%r12d, %r12d
.Ltmp1871:
	leaq	280(%rsp), %rdi
	movq	%r14, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
.Ltmp1872:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	leaq	1464(%rsp), %r14
	movq	%r14, 136(%rsp)
	leaq	888(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r12d
.Ltmp1873:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
.Ltmp1874:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	movq	%rbp, 136(%rsp)
	leaq	888(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$2, %r12d
.Ltmp1875:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
.Ltmp1876:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 880(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 816(%rsp)
	movaps	%xmm2, 800(%rsp)
	movaps	%xmm1, 784(%rsp)
	movaps	%xmm0, 768(%rsp)
	leaq	528(%rsp), %rsi
	movl	$360, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1656, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB176_5:
	.cfi_def_cfa_offset 1712
.Ltmp1877:
	movq	%rax, %rbx
.Ltmp1878:
	leaq	528(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1879:
.Ltmp1881:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2c6c9bd89c6d307eE
.Ltmp1882:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB176_8:
.Ltmp1883:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB176_4:
.Ltmp1880:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end176:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E, .Lfunc_end176-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h605783ae39ea42c3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table176:
.Lexception136:
	.byte	255
	.byte	155
	.uleb128 .Lttbase116-.Lttbaseref116
.Lttbaseref116:
	.byte	1
	.uleb128 .Lcst_end136-.Lcst_begin136
.Lcst_begin136:
	.uleb128 .Lfunc_begin136-.Lfunc_begin136
	.uleb128 .Ltmp1871-.Lfunc_begin136
	.byte	0
	.byte	0
	.uleb128 .Ltmp1871-.Lfunc_begin136
	.uleb128 .Ltmp1872-.Ltmp1871
	.uleb128 .Ltmp1877-.Lfunc_begin136
	.byte	0
	.uleb128 .Ltmp1872-.Lfunc_begin136
	.uleb128 .Ltmp1873-.Ltmp1872
	.byte	0
	.byte	0
	.uleb128 .Ltmp1873-.Lfunc_begin136
	.uleb128 .Ltmp1874-.Ltmp1873
	.uleb128 .Ltmp1877-.Lfunc_begin136
	.byte	0
	.uleb128 .Ltmp1874-.Lfunc_begin136
	.uleb128 .Ltmp1875-.Ltmp1874
	.byte	0
	.byte	0
	.uleb128 .Ltmp1875-.Lfunc_begin136
	.uleb128 .Ltmp1876-.Ltmp1875
	.uleb128 .Ltmp1877-.Lfunc_begin136
	.byte	0
	.uleb128 .Ltmp1876-.Lfunc_begin136
	.uleb128 .Ltmp1878-.Ltmp1876
	.byte	0
	.byte	0
	.uleb128 .Ltmp1878-.Lfunc_begin136
	.uleb128 .Ltmp1879-.Ltmp1878
	.uleb128 .Ltmp1880-.Lfunc_begin136
	.byte	1
	.uleb128 .Ltmp1881-.Lfunc_begin136
	.uleb128 .Ltmp1882-.Ltmp1881
	.uleb128 .Ltmp1883-.Lfunc_begin136
	.byte	1
	.uleb128 .Ltmp1882-.Lfunc_begin136
	.uleb128 .Lfunc_end176-.Ltmp1882
	.byte	0
	.byte	0
.Lcst_end136:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase116:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h714e3fd9939942bbE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h714e3fd9939942bbE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h714e3fd9939942bbE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h714e3fd9939942bbE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h714e3fd9939942bbE:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	16(%rsi), %r8
	movq	24(%rsi), %rdx
	movq	(%rax), %rax
	lock		incq	(%rax)
	jle	.LBB177_5
	movq	(%rcx), %rcx
	lock		incq	(%rcx)
	jle	.LBB177_5
	movq	(%r8), %rsi
	lock		incq	(%rsi)
	jle	.LBB177_5
	movq	(%rdx), %rdx
	lock		incq	(%rdx)
	jle	.LBB177_5
	movq	%rax, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB177_5:
	ud2
.Lfunc_end177:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h714e3fd9939942bbE, .Lfunc_end177-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h714e3fd9939942bbE
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E:
.Lfunc_begin137:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception137
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$1344, %rsp
	.cfi_def_cfa_offset 1392
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	768(%rsp), %rdi
	movl	$384, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1152(%rsp), %r13
	movq	%r13, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	960(%rsp), %r14
	movq	%r14, 136(%rsp)
	xorl	%r15d, %r15d
.Ltmp1884:
	leaq	280(%rsp), %rdi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE
.Ltmp1885:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movq	%r13, 136(%rsp)
	leaq	1152(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r15d
.Ltmp1886:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE
.Ltmp1887:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	leaq	528(%rsp), %rsi
	movl	$240, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1344, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB178_4:
	.cfi_def_cfa_offset 1392
.Ltmp1888:
	movq	%rax, %rbx
.Ltmp1889:
	leaq	528(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1890:
.Ltmp1892:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff04e73cf1d721ccE
.Ltmp1893:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB178_7:
.Ltmp1894:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB178_3:
.Ltmp1891:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end178:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E, .Lfunc_end178-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h716097ba555af080E","a",@progbits
	.p2align	2, 0x0
GCC_except_table178:
.Lexception137:
	.byte	255
	.byte	155
	.uleb128 .Lttbase117-.Lttbaseref117
.Lttbaseref117:
	.byte	1
	.uleb128 .Lcst_end137-.Lcst_begin137
.Lcst_begin137:
	.uleb128 .Lfunc_begin137-.Lfunc_begin137
	.uleb128 .Ltmp1884-.Lfunc_begin137
	.byte	0
	.byte	0
	.uleb128 .Ltmp1884-.Lfunc_begin137
	.uleb128 .Ltmp1885-.Ltmp1884
	.uleb128 .Ltmp1888-.Lfunc_begin137
	.byte	0
	.uleb128 .Ltmp1885-.Lfunc_begin137
	.uleb128 .Ltmp1886-.Ltmp1885
	.byte	0
	.byte	0
	.uleb128 .Ltmp1886-.Lfunc_begin137
	.uleb128 .Ltmp1887-.Ltmp1886
	.uleb128 .Ltmp1888-.Lfunc_begin137
	.byte	0
	.uleb128 .Ltmp1887-.Lfunc_begin137
	.uleb128 .Ltmp1889-.Ltmp1887
	.byte	0
	.byte	0
	.uleb128 .Ltmp1889-.Lfunc_begin137
	.uleb128 .Ltmp1890-.Ltmp1889
	.uleb128 .Ltmp1891-.Lfunc_begin137
	.byte	1
	.uleb128 .Ltmp1892-.Lfunc_begin137
	.uleb128 .Ltmp1893-.Ltmp1892
	.uleb128 .Ltmp1894-.Lfunc_begin137
	.byte	1
	.uleb128 .Ltmp1893-.Lfunc_begin137
	.uleb128 .Lfunc_end178-.Ltmp1893
	.byte	0
	.byte	0
.Lcst_end137:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase117:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE:
.Lfunc_begin138:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception138
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$232, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	40(%rsp), %rdi
	movl	$192, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	232(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 24(%rsp)
	movq	%rax, 16(%rsp)
.Ltmp1895:
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E
.Ltmp1896:
	movq	%rbx, %rax
	addq	$232, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB179_2:
	.cfi_def_cfa_offset 256
.Ltmp1897:
	movq	%rax, %rbx
.Ltmp1898:
	leaq	16(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8671b38e9708a790E
.Ltmp1899:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB179_4:
.Ltmp1900:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end179:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE, .Lfunc_end179-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96153f47c43fe33dE","a",@progbits
	.p2align	2, 0x0
GCC_except_table179:
.Lexception138:
	.byte	255
	.byte	155
	.uleb128 .Lttbase118-.Lttbaseref118
.Lttbaseref118:
	.byte	1
	.uleb128 .Lcst_end138-.Lcst_begin138
.Lcst_begin138:
	.uleb128 .Lfunc_begin138-.Lfunc_begin138
	.uleb128 .Ltmp1895-.Lfunc_begin138
	.byte	0
	.byte	0
	.uleb128 .Ltmp1895-.Lfunc_begin138
	.uleb128 .Ltmp1896-.Ltmp1895
	.uleb128 .Ltmp1897-.Lfunc_begin138
	.byte	0
	.uleb128 .Ltmp1898-.Lfunc_begin138
	.uleb128 .Ltmp1899-.Ltmp1898
	.uleb128 .Ltmp1900-.Lfunc_begin138
	.byte	1
	.uleb128 .Ltmp1899-.Lfunc_begin138
	.uleb128 .Lfunc_end179-.Ltmp1899
	.byte	0
	.byte	0
.Lcst_end138:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase118:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E:
	.cfi_startproc
	movq	(%rdi), %rax
	lock		incq	(%rax)
	jle	.LBB180_1
	retq
.LBB180_1:
	ud2
.Lfunc_end180:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E, .Lfunc_end180-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h997336bb22db8405E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h997336bb22db8405E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h997336bb22db8405E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h997336bb22db8405E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h997336bb22db8405E:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	16(%rsi), %r10
	movq	24(%rsi), %r9
	movq	32(%rsi), %r8
	movq	40(%rsi), %rdx
	movq	(%rax), %rax
	lock		incq	(%rax)
	jle	.LBB181_7
	movq	(%rcx), %rcx
	lock		incq	(%rcx)
	jle	.LBB181_7
	movq	(%r10), %rsi
	lock		incq	(%rsi)
	jle	.LBB181_7
	movq	(%r9), %r9
	lock		incq	(%r9)
	jle	.LBB181_7
	movq	(%r8), %r8
	lock		incq	(%r8)
	jle	.LBB181_7
	movq	(%rdx), %rdx
	lock		incq	(%rdx)
	jle	.LBB181_7
	movq	%rax, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%r9, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rdx, 40(%rdi)
	movq	%rdi, %rax
	retq
.LBB181_7:
	ud2
.Lfunc_end181:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h997336bb22db8405E, .Lfunc_end181-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h997336bb22db8405E
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE:
.Lfunc_begin139:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception139
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1992, %rsp
	.cfi_def_cfa_offset 2048
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	1224(%rsp), %rdi
	movl	$768, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1992(%rsp), %rbp
	movq	%rbp, 280(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 272(%rsp)
	leaq	1416(%rsp), %r15
	movq	%r15, 264(%rsp)
	xorl	%r12d, %r12d
.Ltmp1901:
	leaq	144(%rsp), %rdi
	movq	%r14, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
.Ltmp1902:
	movq	256(%rsp), %rax
	movq	%rax, 528(%rsp)
	movups	240(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	224(%rsp), %xmm1
	movaps	%xmm1, 496(%rsp)
	movups	208(%rsp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movups	144(%rsp), %xmm3
	movups	160(%rsp), %xmm4
	movups	176(%rsp), %xmm5
	movups	192(%rsp), %xmm6
	movaps	%xmm6, 464(%rsp)
	movaps	%xmm3, 288(%rsp)
	movaps	%xmm4, 304(%rsp)
	movaps	%xmm5, 320(%rsp)
	movaps	%xmm6, 336(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 368(%rsp)
	movaps	%xmm0, 384(%rsp)
	movq	%rax, 400(%rsp)
	movq	400(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	384(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	368(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	352(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	288(%rsp), %xmm0
	movaps	304(%rsp), %xmm1
	movaps	320(%rsp), %xmm2
	movaps	336(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 656(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 640(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm2, 576(%rsp)
	movaps	%xmm1, 560(%rsp)
	movaps	%xmm0, 544(%rsp)
	leaq	1608(%rsp), %r14
	movq	%r14, 264(%rsp)
	leaq	1032(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r12d
.Ltmp1903:
	leaq	144(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
.Ltmp1904:
	movups	144(%rsp), %xmm0
	movups	160(%rsp), %xmm1
	movups	176(%rsp), %xmm2
	movups	192(%rsp), %xmm3
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
	movaps	%xmm3, 464(%rsp)
	movups	208(%rsp), %xmm4
	movaps	%xmm4, 480(%rsp)
	movups	224(%rsp), %xmm5
	movaps	%xmm5, 496(%rsp)
	movups	240(%rsp), %xmm6
	movaps	%xmm6, 512(%rsp)
	movq	256(%rsp), %rax
	movq	%rax, 528(%rsp)
	movaps	%xmm6, 384(%rsp)
	movaps	%xmm5, 368(%rsp)
	movaps	%xmm4, 352(%rsp)
	movaps	%xmm3, 336(%rsp)
	movaps	%xmm2, 320(%rsp)
	movq	528(%rsp), %rax
	movq	%rax, 400(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 776(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 760(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 712(%rsp)
	movups	%xmm2, 696(%rsp)
	movups	%xmm1, 680(%rsp)
	movups	%xmm0, 664(%rsp)
	leaq	1800(%rsp), %r15
	movq	%r15, 264(%rsp)
	leaq	1032(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$2, %r12d
.Ltmp1905:
	leaq	144(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
.Ltmp1906:
	movups	144(%rsp), %xmm0
	movups	160(%rsp), %xmm1
	movups	176(%rsp), %xmm2
	movups	192(%rsp), %xmm3
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
	movaps	%xmm3, 464(%rsp)
	movups	208(%rsp), %xmm4
	movaps	%xmm4, 480(%rsp)
	movups	224(%rsp), %xmm5
	movaps	%xmm5, 496(%rsp)
	movups	240(%rsp), %xmm6
	movaps	%xmm6, 512(%rsp)
	movq	256(%rsp), %rax
	movq	%rax, 528(%rsp)
	movaps	%xmm6, 384(%rsp)
	movaps	%xmm5, 368(%rsp)
	movaps	%xmm4, 352(%rsp)
	movaps	%xmm3, 336(%rsp)
	movaps	%xmm2, 320(%rsp)
	movq	528(%rsp), %rax
	movq	%rax, 400(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 896(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 880(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 832(%rsp)
	movaps	%xmm2, 816(%rsp)
	movaps	%xmm1, 800(%rsp)
	movaps	%xmm0, 784(%rsp)
	movq	%rbp, 264(%rsp)
	leaq	1032(%rsp), %r14
	movl	$192, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$3, %r12d
.Ltmp1907:
	leaq	144(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r14, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
.Ltmp1908:
	movups	144(%rsp), %xmm0
	movups	160(%rsp), %xmm1
	movups	176(%rsp), %xmm2
	movups	192(%rsp), %xmm3
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
	movaps	%xmm3, 464(%rsp)
	movups	208(%rsp), %xmm4
	movaps	%xmm4, 480(%rsp)
	movups	224(%rsp), %xmm5
	movaps	%xmm5, 496(%rsp)
	movups	240(%rsp), %xmm6
	movaps	%xmm6, 512(%rsp)
	movq	256(%rsp), %rax
	movq	%rax, 528(%rsp)
	movaps	%xmm6, 384(%rsp)
	movaps	%xmm5, 368(%rsp)
	movaps	%xmm4, 352(%rsp)
	movaps	%xmm3, 336(%rsp)
	movaps	%xmm2, 320(%rsp)
	movq	528(%rsp), %rax
	movq	%rax, 400(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 1016(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 1000(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 984(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 968(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 952(%rsp)
	movups	%xmm2, 936(%rsp)
	movups	%xmm1, 920(%rsp)
	movups	%xmm0, 904(%rsp)
	leaq	544(%rsp), %rsi
	movl	$480, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1992, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB182_6:
	.cfi_def_cfa_offset 2048
.Ltmp1909:
	movq	%rax, %rbx
.Ltmp1910:
	leaq	544(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1911:
.Ltmp1913:
	leaq	264(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
.Ltmp1914:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB182_9:
.Ltmp1915:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB182_5:
.Ltmp1912:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end182:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE, .Lfunc_end182-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h9d78355d2dd843dfE","a",@progbits
	.p2align	2, 0x0
GCC_except_table182:
.Lexception139:
	.byte	255
	.byte	155
	.uleb128 .Lttbase119-.Lttbaseref119
.Lttbaseref119:
	.byte	1
	.uleb128 .Lcst_end139-.Lcst_begin139
.Lcst_begin139:
	.uleb128 .Lfunc_begin139-.Lfunc_begin139
	.uleb128 .Ltmp1901-.Lfunc_begin139
	.byte	0
	.byte	0
	.uleb128 .Ltmp1901-.Lfunc_begin139
	.uleb128 .Ltmp1902-.Ltmp1901
	.uleb128 .Ltmp1909-.Lfunc_begin139
	.byte	0
	.uleb128 .Ltmp1902-.Lfunc_begin139
	.uleb128 .Ltmp1903-.Ltmp1902
	.byte	0
	.byte	0
	.uleb128 .Ltmp1903-.Lfunc_begin139
	.uleb128 .Ltmp1904-.Ltmp1903
	.uleb128 .Ltmp1909-.Lfunc_begin139
	.byte	0
	.uleb128 .Ltmp1904-.Lfunc_begin139
	.uleb128 .Ltmp1905-.Ltmp1904
	.byte	0
	.byte	0
	.uleb128 .Ltmp1905-.Lfunc_begin139
	.uleb128 .Ltmp1906-.Ltmp1905
	.uleb128 .Ltmp1909-.Lfunc_begin139
	.byte	0
	.uleb128 .Ltmp1906-.Lfunc_begin139
	.uleb128 .Ltmp1907-.Ltmp1906
	.byte	0
	.byte	0
	.uleb128 .Ltmp1907-.Lfunc_begin139
	.uleb128 .Ltmp1908-.Ltmp1907
	.uleb128 .Ltmp1909-.Lfunc_begin139
	.byte	0
	.uleb128 .Ltmp1908-.Lfunc_begin139
	.uleb128 .Ltmp1910-.Ltmp1908
	.byte	0
	.byte	0
	.uleb128 .Ltmp1910-.Lfunc_begin139
	.uleb128 .Ltmp1911-.Ltmp1910
	.uleb128 .Ltmp1912-.Lfunc_begin139
	.byte	1
	.uleb128 .Ltmp1913-.Lfunc_begin139
	.uleb128 .Ltmp1914-.Ltmp1913
	.uleb128 .Ltmp1915-.Lfunc_begin139
	.byte	1
	.uleb128 .Ltmp1914-.Lfunc_begin139
	.uleb128 .Lfunc_end182-.Ltmp1914
	.byte	0
	.byte	0
.Lcst_end139:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase119:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE:
.Lfunc_begin140:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception140
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1656, %rsp
	.cfi_def_cfa_offset 1712
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	1080(%rsp), %rdi
	movl	$576, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1656(%rsp), %rbp
	movq	%rbp, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	1272(%rsp), %r15
	movq	%r15, 136(%rsp)
	xorl	%r12d, %r12d
.Ltmp1916:
	leaq	280(%rsp), %rdi
	movq	%r14, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
.Ltmp1917:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	leaq	1464(%rsp), %r14
	movq	%r14, 136(%rsp)
	leaq	888(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r12d
.Ltmp1918:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
.Ltmp1919:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	movq	%rbp, 136(%rsp)
	leaq	888(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$2, %r12d
.Ltmp1920:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
.Ltmp1921:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 880(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 832(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 816(%rsp)
	movaps	%xmm2, 800(%rsp)
	movaps	%xmm1, 784(%rsp)
	movaps	%xmm0, 768(%rsp)
	leaq	528(%rsp), %rsi
	movl	$360, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1656, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB183_5:
	.cfi_def_cfa_offset 1712
.Ltmp1922:
	movq	%rax, %rbx
.Ltmp1923:
	leaq	528(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1924:
.Ltmp1926:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hac4b6e4ea418d87eE
.Ltmp1927:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB183_8:
.Ltmp1928:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB183_4:
.Ltmp1925:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end183:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE, .Lfunc_end183-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb38061e36e004c7cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table183:
.Lexception140:
	.byte	255
	.byte	155
	.uleb128 .Lttbase120-.Lttbaseref120
.Lttbaseref120:
	.byte	1
	.uleb128 .Lcst_end140-.Lcst_begin140
.Lcst_begin140:
	.uleb128 .Lfunc_begin140-.Lfunc_begin140
	.uleb128 .Ltmp1916-.Lfunc_begin140
	.byte	0
	.byte	0
	.uleb128 .Ltmp1916-.Lfunc_begin140
	.uleb128 .Ltmp1917-.Ltmp1916
	.uleb128 .Ltmp1922-.Lfunc_begin140
	.byte	0
	.uleb128 .Ltmp1917-.Lfunc_begin140
	.uleb128 .Ltmp1918-.Ltmp1917
	.byte	0
	.byte	0
	.uleb128 .Ltmp1918-.Lfunc_begin140
	.uleb128 .Ltmp1919-.Ltmp1918
	.uleb128 .Ltmp1922-.Lfunc_begin140
	.byte	0
	.uleb128 .Ltmp1919-.Lfunc_begin140
	.uleb128 .Ltmp1920-.Ltmp1919
	.byte	0
	.byte	0
	.uleb128 .Ltmp1920-.Lfunc_begin140
	.uleb128 .Ltmp1921-.Ltmp1920
	.uleb128 .Ltmp1922-.Lfunc_begin140
	.byte	0
	.uleb128 .Ltmp1921-.Lfunc_begin140
	.uleb128 .Ltmp1923-.Ltmp1921
	.byte	0
	.byte	0
	.uleb128 .Ltmp1923-.Lfunc_begin140
	.uleb128 .Ltmp1924-.Ltmp1923
	.uleb128 .Ltmp1925-.Lfunc_begin140
	.byte	1
	.uleb128 .Ltmp1926-.Lfunc_begin140
	.uleb128 .Ltmp1927-.Ltmp1926
	.uleb128 .Ltmp1928-.Lfunc_begin140
	.byte	1
	.uleb128 .Ltmp1927-.Lfunc_begin140
	.uleb128 .Lfunc_end183-.Ltmp1927
	.byte	0
	.byte	0
.Lcst_end140:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase120:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE:
.Lfunc_begin141:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception141
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2744, %rsp
	.cfi_def_cfa_offset 2800
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, 32(%rsp)
	leaq	1592(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$1152, %edx
	callq	*%rbx
	leaq	2744(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	1784(%rsp), %r15
	movq	%r15, 8(%rsp)
	leaq	584(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	xorl	%r14d, %r14d
.Ltmp1929:
	leaq	40(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1930:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	776(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	1976(%rsp), %r12
	movq	%r12, 8(%rsp)
	leaq	584(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$1, %r14d
.Ltmp1931:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1932:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	912(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2168(%rsp), %r15
	movq	%r15, 8(%rsp)
	leaq	584(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	movl	$2, %r14d
.Ltmp1933:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1934:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	1048(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2360(%rsp), %r12
	movq	%r12, 8(%rsp)
	leaq	584(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$3, %r14d
.Ltmp1935:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1936:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1184(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2552(%rsp), %r15
	movq	%r15, 8(%rsp)
	leaq	584(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	movl	$4, %r14d
.Ltmp1937:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1938:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %r12
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	176(%rsp), %r13
	movl	$136, %edx
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	1320(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2744(%rsp), %rax
	movq	%rax, 8(%rsp)
	leaq	584(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$5, %r14d
.Ltmp1939:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1940:
	leaq	312(%rsp), %r14
	leaq	40(%rsp), %rsi
	movl	$136, %edx
	movq	%r14, %rdi
	callq	*%rbx
	leaq	176(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	448(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1456(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	776(%rsp), %rsi
	movl	$816, %edx
	movq	32(%rsp), %r14
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r14, %rax
	addq	$2744, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB184_8:
	.cfi_def_cfa_offset 2800
.Ltmp1941:
	movq	%rax, %rbx
.Ltmp1942:
	leaq	776(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
.Ltmp1943:
.Ltmp1945:
	leaq	8(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b6b2b25f26fb23aE
.Ltmp1946:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB184_11:
.Ltmp1947:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB184_7:
.Ltmp1944:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end184:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE, .Lfunc_end184-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hb46a4e21de7b3c0cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table184:
.Lexception141:
	.byte	255
	.byte	155
	.uleb128 .Lttbase121-.Lttbaseref121
.Lttbaseref121:
	.byte	1
	.uleb128 .Lcst_end141-.Lcst_begin141
.Lcst_begin141:
	.uleb128 .Lfunc_begin141-.Lfunc_begin141
	.uleb128 .Ltmp1929-.Lfunc_begin141
	.byte	0
	.byte	0
	.uleb128 .Ltmp1929-.Lfunc_begin141
	.uleb128 .Ltmp1930-.Ltmp1929
	.uleb128 .Ltmp1941-.Lfunc_begin141
	.byte	0
	.uleb128 .Ltmp1930-.Lfunc_begin141
	.uleb128 .Ltmp1931-.Ltmp1930
	.byte	0
	.byte	0
	.uleb128 .Ltmp1931-.Lfunc_begin141
	.uleb128 .Ltmp1932-.Ltmp1931
	.uleb128 .Ltmp1941-.Lfunc_begin141
	.byte	0
	.uleb128 .Ltmp1932-.Lfunc_begin141
	.uleb128 .Ltmp1933-.Ltmp1932
	.byte	0
	.byte	0
	.uleb128 .Ltmp1933-.Lfunc_begin141
	.uleb128 .Ltmp1934-.Ltmp1933
	.uleb128 .Ltmp1941-.Lfunc_begin141
	.byte	0
	.uleb128 .Ltmp1934-.Lfunc_begin141
	.uleb128 .Ltmp1935-.Ltmp1934
	.byte	0
	.byte	0
	.uleb128 .Ltmp1935-.Lfunc_begin141
	.uleb128 .Ltmp1936-.Ltmp1935
	.uleb128 .Ltmp1941-.Lfunc_begin141
	.byte	0
	.uleb128 .Ltmp1936-.Lfunc_begin141
	.uleb128 .Ltmp1937-.Ltmp1936
	.byte	0
	.byte	0
	.uleb128 .Ltmp1937-.Lfunc_begin141
	.uleb128 .Ltmp1938-.Ltmp1937
	.uleb128 .Ltmp1941-.Lfunc_begin141
	.byte	0
	.uleb128 .Ltmp1938-.Lfunc_begin141
	.uleb128 .Ltmp1939-.Ltmp1938
	.byte	0
	.byte	0
	.uleb128 .Ltmp1939-.Lfunc_begin141
	.uleb128 .Ltmp1940-.Ltmp1939
	.uleb128 .Ltmp1941-.Lfunc_begin141
	.byte	0
	.uleb128 .Ltmp1940-.Lfunc_begin141
	.uleb128 .Ltmp1942-.Ltmp1940
	.byte	0
	.byte	0
	.uleb128 .Ltmp1942-.Lfunc_begin141
	.uleb128 .Ltmp1943-.Ltmp1942
	.uleb128 .Ltmp1944-.Lfunc_begin141
	.byte	1
	.uleb128 .Ltmp1945-.Lfunc_begin141
	.uleb128 .Ltmp1946-.Ltmp1945
	.uleb128 .Ltmp1947-.Lfunc_begin141
	.byte	1
	.uleb128 .Ltmp1946-.Lfunc_begin141
	.uleb128 .Lfunc_end184-.Ltmp1946
	.byte	0
	.byte	0
.Lcst_end141:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase121:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E:
.Lfunc_begin142:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception142
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$424, %rsp
	.cfi_def_cfa_offset 464
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	40(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r12
	movl	$192, %edx
	callq	*%r12
	leaq	232(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	15(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rax, 16(%rsp)
	leaq	232(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%r12
.Ltmp1948:
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1949:
	movq	%rbx, %rax
	addq	$424, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB185_2:
	.cfi_def_cfa_offset 464
.Ltmp1950:
	movq	%rax, %rbx
.Ltmp1951:
	leaq	16(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h298b7b3b11d595f1E
.Ltmp1952:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB185_4:
.Ltmp1953:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end185:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E, .Lfunc_end185-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hbf9dea8a4425b928E","a",@progbits
	.p2align	2, 0x0
GCC_except_table185:
.Lexception142:
	.byte	255
	.byte	155
	.uleb128 .Lttbase122-.Lttbaseref122
.Lttbaseref122:
	.byte	1
	.uleb128 .Lcst_end142-.Lcst_begin142
.Lcst_begin142:
	.uleb128 .Lfunc_begin142-.Lfunc_begin142
	.uleb128 .Ltmp1948-.Lfunc_begin142
	.byte	0
	.byte	0
	.uleb128 .Ltmp1948-.Lfunc_begin142
	.uleb128 .Ltmp1949-.Ltmp1948
	.uleb128 .Ltmp1950-.Lfunc_begin142
	.byte	0
	.uleb128 .Ltmp1951-.Lfunc_begin142
	.uleb128 .Ltmp1952-.Ltmp1951
	.uleb128 .Ltmp1953-.Lfunc_begin142
	.byte	1
	.uleb128 .Ltmp1952-.Lfunc_begin142
	.uleb128 .Lfunc_end185-.Ltmp1952
	.byte	0
	.byte	0
.Lcst_end142:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase122:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE:
.Lfunc_begin143:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception143
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1768, %rsp
	.cfi_def_cfa_offset 1824
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, 16(%rsp)
	leaq	1192(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$576, %edx
	callq	*%rbx
	leaq	1768(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	1384(%rsp), %r14
	movq	%r14, 24(%rsp)
	leaq	592(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	xorl	%r13d, %r13d
.Ltmp1954:
	leaq	48(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1955:
	leaq	320(%rsp), %r15
	leaq	48(%rsp), %r12
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r13
	movl	$136, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	784(%rsp), %rdi
	movl	$136, %edx
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1576(%rsp), %r15
	movq	%r15, 24(%rsp)
	leaq	592(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	movl	$1, %r13d
.Ltmp1956:
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1957:
	leaq	320(%rsp), %r12
	leaq	48(%rsp), %r14
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r13
	movl	$136, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	920(%rsp), %rdi
	movl	$136, %edx
	movq	%r12, %rsi
	callq	*%rbx
	leaq	1768(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	592(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$2, %r13d
.Ltmp1958:
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1959:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %rsi
	movl	$136, %edx
	movq	%r14, %rdi
	callq	*%rbx
	leaq	184(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1056(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	784(%rsp), %rsi
	movl	$408, %edx
	movq	16(%rsp), %r14
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r14, %rax
	addq	$1768, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB186_5:
	.cfi_def_cfa_offset 1824
.Ltmp1960:
	movq	%rax, %rbx
.Ltmp1961:
	leaq	784(%rsp), %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
.Ltmp1962:
.Ltmp1964:
	leaq	24(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09aa78a1f024015aE
.Ltmp1965:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB186_8:
.Ltmp1966:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB186_4:
.Ltmp1963:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end186:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE, .Lfunc_end186-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hcb6c3a0e37a9b35eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table186:
.Lexception143:
	.byte	255
	.byte	155
	.uleb128 .Lttbase123-.Lttbaseref123
.Lttbaseref123:
	.byte	1
	.uleb128 .Lcst_end143-.Lcst_begin143
.Lcst_begin143:
	.uleb128 .Lfunc_begin143-.Lfunc_begin143
	.uleb128 .Ltmp1954-.Lfunc_begin143
	.byte	0
	.byte	0
	.uleb128 .Ltmp1954-.Lfunc_begin143
	.uleb128 .Ltmp1955-.Ltmp1954
	.uleb128 .Ltmp1960-.Lfunc_begin143
	.byte	0
	.uleb128 .Ltmp1955-.Lfunc_begin143
	.uleb128 .Ltmp1956-.Ltmp1955
	.byte	0
	.byte	0
	.uleb128 .Ltmp1956-.Lfunc_begin143
	.uleb128 .Ltmp1957-.Ltmp1956
	.uleb128 .Ltmp1960-.Lfunc_begin143
	.byte	0
	.uleb128 .Ltmp1957-.Lfunc_begin143
	.uleb128 .Ltmp1958-.Ltmp1957
	.byte	0
	.byte	0
	.uleb128 .Ltmp1958-.Lfunc_begin143
	.uleb128 .Ltmp1959-.Ltmp1958
	.uleb128 .Ltmp1960-.Lfunc_begin143
	.byte	0
	.uleb128 .Ltmp1959-.Lfunc_begin143
	.uleb128 .Ltmp1961-.Ltmp1959
	.byte	0
	.byte	0
	.uleb128 .Ltmp1961-.Lfunc_begin143
	.uleb128 .Ltmp1962-.Ltmp1961
	.uleb128 .Ltmp1963-.Lfunc_begin143
	.byte	1
	.uleb128 .Ltmp1964-.Lfunc_begin143
	.uleb128 .Ltmp1965-.Ltmp1964
	.uleb128 .Ltmp1966-.Lfunc_begin143
	.byte	1
	.uleb128 .Ltmp1965-.Lfunc_begin143
	.uleb128 .Lfunc_end186-.Ltmp1965
	.byte	0
	.byte	0
.Lcst_end143:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase123:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E:
.Lfunc_begin144:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception144
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$1344, %rsp
	.cfi_def_cfa_offset 1392
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	768(%rsp), %rdi
	movl	$384, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1152(%rsp), %r13
	movq	%r13, 152(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 144(%rsp)
	leaq	960(%rsp), %r14
	movq	%r14, 136(%rsp)
	xorl	%r15d, %r15d
.Ltmp1967:
	leaq	280(%rsp), %rdi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE
.Ltmp1968:
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movups	376(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	360(%rsp), %xmm1
	movaps	%xmm1, 480(%rsp)
	movups	344(%rsp), %xmm2
	movaps	%xmm2, 464(%rsp)
	movups	280(%rsp), %xmm3
	movups	296(%rsp), %xmm4
	movups	312(%rsp), %xmm5
	movups	328(%rsp), %xmm6
	movaps	%xmm6, 448(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm4, 176(%rsp)
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movq	%rax, 272(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 128(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	176(%rsp), %xmm1
	movaps	192(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 640(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, 592(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 576(%rsp)
	movaps	%xmm2, 560(%rsp)
	movaps	%xmm1, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movq	%r13, 136(%rsp)
	leaq	1152(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$1, %r15d
.Ltmp1969:
	leaq	280(%rsp), %rdi
	leaq	15(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE
.Ltmp1970:
	movups	280(%rsp), %xmm0
	movups	296(%rsp), %xmm1
	movups	312(%rsp), %xmm2
	movups	328(%rsp), %xmm3
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm3, 448(%rsp)
	movups	344(%rsp), %xmm4
	movaps	%xmm4, 464(%rsp)
	movups	360(%rsp), %xmm5
	movaps	%xmm5, 480(%rsp)
	movups	376(%rsp), %xmm6
	movaps	%xmm6, 496(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 512(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 192(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 272(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 128(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 760(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 712(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movaps	64(%rsp), %xmm3
	movups	%xmm3, 696(%rsp)
	movups	%xmm2, 680(%rsp)
	movups	%xmm1, 664(%rsp)
	movups	%xmm0, 648(%rsp)
	leaq	528(%rsp), %rsi
	movl	$240, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$1344, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB187_4:
	.cfi_def_cfa_offset 1392
.Ltmp1971:
	movq	%rax, %rbx
.Ltmp1972:
	leaq	528(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr73drop_in_place$LT$core..array..Guard$LT$nepenthe_ops..fused..Batch$GT$$GT$17h8908af45e19d687cE.llvm.420267474059503946
.Ltmp1973:
.Ltmp1975:
	leaq	136(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd87d0751571024daE
.Ltmp1976:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB187_7:
.Ltmp1977:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB187_3:
.Ltmp1974:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end187:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E, .Lfunc_end187-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd7453700f9f89636E","a",@progbits
	.p2align	2, 0x0
GCC_except_table187:
.Lexception144:
	.byte	255
	.byte	155
	.uleb128 .Lttbase124-.Lttbaseref124
.Lttbaseref124:
	.byte	1
	.uleb128 .Lcst_end144-.Lcst_begin144
.Lcst_begin144:
	.uleb128 .Lfunc_begin144-.Lfunc_begin144
	.uleb128 .Ltmp1967-.Lfunc_begin144
	.byte	0
	.byte	0
	.uleb128 .Ltmp1967-.Lfunc_begin144
	.uleb128 .Ltmp1968-.Ltmp1967
	.uleb128 .Ltmp1971-.Lfunc_begin144
	.byte	0
	.uleb128 .Ltmp1968-.Lfunc_begin144
	.uleb128 .Ltmp1969-.Ltmp1968
	.byte	0
	.byte	0
	.uleb128 .Ltmp1969-.Lfunc_begin144
	.uleb128 .Ltmp1970-.Ltmp1969
	.uleb128 .Ltmp1971-.Lfunc_begin144
	.byte	0
	.uleb128 .Ltmp1970-.Lfunc_begin144
	.uleb128 .Ltmp1972-.Ltmp1970
	.byte	0
	.byte	0
	.uleb128 .Ltmp1972-.Lfunc_begin144
	.uleb128 .Ltmp1973-.Ltmp1972
	.uleb128 .Ltmp1974-.Lfunc_begin144
	.byte	1
	.uleb128 .Ltmp1975-.Lfunc_begin144
	.uleb128 .Ltmp1976-.Ltmp1975
	.uleb128 .Ltmp1977-.Lfunc_begin144
	.byte	1
	.uleb128 .Ltmp1976-.Lfunc_begin144
	.uleb128 .Lfunc_end187-.Ltmp1976
	.byte	0
	.byte	0
.Lcst_end144:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase124:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E:
.Lfunc_begin145:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception145
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$3080, %rsp
	.cfi_def_cfa_offset 3136
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, 40(%rsp)
	leaq	1736(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$1344, %edx
	callq	*%rbx
	leaq	3080(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	1928(%rsp), %r15
	movq	%r15, 16(%rsp)
	leaq	592(%rsp), %r12
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	xorl	%r14d, %r14d
.Ltmp1978:
	leaq	48(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1979:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	784(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2120(%rsp), %r12
	movq	%r12, 16(%rsp)
	leaq	592(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$1, %r14d
.Ltmp1980:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1981:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	920(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2312(%rsp), %r15
	movq	%r15, 16(%rsp)
	leaq	592(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	movl	$2, %r14d
.Ltmp1982:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1983:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	1056(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2504(%rsp), %r12
	movq	%r12, 16(%rsp)
	leaq	592(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$3, %r14d
.Ltmp1984:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1985:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1192(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2696(%rsp), %r15
	movq	%r15, 16(%rsp)
	leaq	592(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	movl	$4, %r14d
.Ltmp1986:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1987:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %r13
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r12
	movl	$136, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	leaq	1328(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	2888(%rsp), %r12
	movq	%r12, 16(%rsp)
	leaq	592(%rsp), %rbp
	movl	$192, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	movl	$5, %r14d
.Ltmp1988:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1989:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %r15
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	184(%rsp), %r13
	movl	$136, %edx
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	leaq	1464(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	3080(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	592(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*%rbx
	movl	$6, %r14d
.Ltmp1990:
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
.Ltmp1991:
	leaq	320(%rsp), %r14
	leaq	48(%rsp), %rsi
	movl	$136, %edx
	movq	%r14, %rdi
	callq	*%rbx
	leaq	184(%rsp), %r15
	movl	$136, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%rbx
	leaq	456(%rsp), %r14
	movl	$136, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*%rbx
	leaq	1600(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*%rbx
	leaq	784(%rsp), %rsi
	movl	$952, %edx
	movq	40(%rsp), %r14
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r14, %rax
	addq	$3080, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB188_9:
	.cfi_def_cfa_offset 3136
.Ltmp1992:
	movq	%rax, %rbx
.Ltmp1993:
	leaq	784(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr116drop_in_place$LT$core..array..Guard$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$$GT$17h896c4a5804a2ef4eE.llvm.420267474059503946
.Ltmp1994:
.Ltmp1996:
	leaq	16(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bfaa465e000f1a4E
.Ltmp1997:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB188_12:
.Ltmp1998:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB188_8:
.Ltmp1995:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end188:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E, .Lfunc_end188-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he25760ffed5efe10E","a",@progbits
	.p2align	2, 0x0
GCC_except_table188:
.Lexception145:
	.byte	255
	.byte	155
	.uleb128 .Lttbase125-.Lttbaseref125
.Lttbaseref125:
	.byte	1
	.uleb128 .Lcst_end145-.Lcst_begin145
.Lcst_begin145:
	.uleb128 .Lfunc_begin145-.Lfunc_begin145
	.uleb128 .Ltmp1978-.Lfunc_begin145
	.byte	0
	.byte	0
	.uleb128 .Ltmp1978-.Lfunc_begin145
	.uleb128 .Ltmp1979-.Ltmp1978
	.uleb128 .Ltmp1992-.Lfunc_begin145
	.byte	0
	.uleb128 .Ltmp1979-.Lfunc_begin145
	.uleb128 .Ltmp1980-.Ltmp1979
	.byte	0
	.byte	0
	.uleb128 .Ltmp1980-.Lfunc_begin145
	.uleb128 .Ltmp1981-.Ltmp1980
	.uleb128 .Ltmp1992-.Lfunc_begin145
	.byte	0
	.uleb128 .Ltmp1981-.Lfunc_begin145
	.uleb128 .Ltmp1982-.Ltmp1981
	.byte	0
	.byte	0
	.uleb128 .Ltmp1982-.Lfunc_begin145
	.uleb128 .Ltmp1983-.Ltmp1982
	.uleb128 .Ltmp1992-.Lfunc_begin145
	.byte	0
	.uleb128 .Ltmp1983-.Lfunc_begin145
	.uleb128 .Ltmp1984-.Ltmp1983
	.byte	0
	.byte	0
	.uleb128 .Ltmp1984-.Lfunc_begin145
	.uleb128 .Ltmp1985-.Ltmp1984
	.uleb128 .Ltmp1992-.Lfunc_begin145
	.byte	0
	.uleb128 .Ltmp1985-.Lfunc_begin145
	.uleb128 .Ltmp1986-.Ltmp1985
	.byte	0
	.byte	0
	.uleb128 .Ltmp1986-.Lfunc_begin145
	.uleb128 .Ltmp1987-.Ltmp1986
	.uleb128 .Ltmp1992-.Lfunc_begin145
	.byte	0
	.uleb128 .Ltmp1987-.Lfunc_begin145
	.uleb128 .Ltmp1988-.Ltmp1987
	.byte	0
	.byte	0
	.uleb128 .Ltmp1988-.Lfunc_begin145
	.uleb128 .Ltmp1989-.Ltmp1988
	.uleb128 .Ltmp1992-.Lfunc_begin145
	.byte	0
	.uleb128 .Ltmp1989-.Lfunc_begin145
	.uleb128 .Ltmp1990-.Ltmp1989
	.byte	0
	.byte	0
	.uleb128 .Ltmp1990-.Lfunc_begin145
	.uleb128 .Ltmp1991-.Ltmp1990
	.uleb128 .Ltmp1992-.Lfunc_begin145
	.byte	0
	.uleb128 .Ltmp1991-.Lfunc_begin145
	.uleb128 .Ltmp1993-.Ltmp1991
	.byte	0
	.byte	0
	.uleb128 .Ltmp1993-.Lfunc_begin145
	.uleb128 .Ltmp1994-.Ltmp1993
	.uleb128 .Ltmp1995-.Lfunc_begin145
	.byte	1
	.uleb128 .Ltmp1996-.Lfunc_begin145
	.uleb128 .Ltmp1997-.Ltmp1996
	.uleb128 .Ltmp1998-.Lfunc_begin145
	.byte	1
	.uleb128 .Ltmp1997-.Lfunc_begin145
	.uleb128 .Lfunc_end188-.Ltmp1997
	.byte	0
	.byte	0
.Lcst_end145:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase125:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E:
.Lfunc_begin146:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception146
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$232, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	40(%rsp), %rdi
	movl	$192, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	232(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	15(%rsp), %rsi
	movq	%rsi, 24(%rsp)
	movq	%rax, 16(%rsp)
.Ltmp1999:
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE
.Ltmp2000:
	movq	%rbx, %rax
	addq	$232, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB189_2:
	.cfi_def_cfa_offset 256
.Ltmp2001:
	movq	%rax, %rbx
.Ltmp2002:
	leaq	16(%rsp), %rdi
	callq	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he2cd02effc115692E
.Ltmp2003:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB189_4:
.Ltmp2004:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end189:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E, .Lfunc_end189-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hfc12c230c6a45868E","a",@progbits
	.p2align	2, 0x0
GCC_except_table189:
.Lexception146:
	.byte	255
	.byte	155
	.uleb128 .Lttbase126-.Lttbaseref126
.Lttbaseref126:
	.byte	1
	.uleb128 .Lcst_end146-.Lcst_begin146
.Lcst_begin146:
	.uleb128 .Lfunc_begin146-.Lfunc_begin146
	.uleb128 .Ltmp1999-.Lfunc_begin146
	.byte	0
	.byte	0
	.uleb128 .Ltmp1999-.Lfunc_begin146
	.uleb128 .Ltmp2000-.Ltmp1999
	.uleb128 .Ltmp2001-.Lfunc_begin146
	.byte	0
	.uleb128 .Ltmp2002-.Lfunc_begin146
	.uleb128 .Ltmp2003-.Ltmp2002
	.uleb128 .Ltmp2004-.Lfunc_begin146
	.byte	1
	.uleb128 .Ltmp2003-.Lfunc_begin146
	.uleb128 .Lfunc_end189-.Ltmp2003
	.byte	0
	.byte	0
.Lcst_end146:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase126:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17h11a7e29e721fd8c0E","ax",@progbits
	.hidden	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17h11a7e29e721fd8c0E
	.globl	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17h11a7e29e721fd8c0E
	.p2align	4
	.type	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17h11a7e29e721fd8c0E,@function
_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17h11a7e29e721fd8c0E:
	.cfi_startproc
	movq	(%rdi), %rax
	cmpq	(%rsi), %rax
	sete	%al
	retq
.Lfunc_end190:
	.size	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17h11a7e29e721fd8c0E, .Lfunc_end190-_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17h11a7e29e721fd8c0E
	.cfi_endproc

	.section	".text._ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946","ax",@progbits
	.hidden	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
	.globl	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
	.p2align	4
	.type	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946,@function
_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946:
.Lfunc_begin147:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception147
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$24, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	testb	$7, %dil
	jne	.LBB191_31
	lock		decq	(%rdi)
	jne	.LBB191_8
	movq	8(%rdi), %rax
	testq	%rax, %rax
	je	.LBB191_12
	movq	24(%rdi), %rsi
	lock		incq	(%rax)
	jle	.LBB191_19
	movq	8(%rdi), %rax
	movq	%rax, 8(%rsp)
	movl	$3, %eax
	xchgq	%rax, 16(%rdi)
	cmpq	$2, %rax
	jne	.LBB191_6
	movq	8(%rsp), %rdi
	subq	$-128, %rdi
.Ltmp2005:
	callq	*_ZN10rayon_core8registry8Registry26notify_worker_latch_is_set17hf3b724432b22bd55E@GOTPCREL(%rip)
.Ltmp2006:
.LBB191_6:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB191_8
	#MEMBARRIER
	leaq	8(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h90ccc0e553238b98E@GOTPCREL(%rip)
	jmp	.LBB191_8
.LBB191_12:
	leaq	16(%rdi), %rbx
	movl	$1, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, 16(%rdi)
	jne	.LBB191_13
.LBB191_14:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %r14
	movq	(%r14), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB191_16
	xorl	%ebp, %ebp
	movzbl	20(%rdi), %eax
	testb	%al, %al
	jne	.LBB191_18
.LBB191_23:
	movb	$1, 21(%rdi)
	movq	%rdi, %r15
	addq	$24, %rdi
.Ltmp2017:
	callq	*_RNvMNtNtNtCsjrHSEGnQ3l9_3std4sync6poison7condvarNtB2_7Condvar10notify_all@GOTPCREL(%rip)
.Ltmp2018:
	testb	%bpl, %bpl
	jne	.LBB191_28
	movabsq	$9223372036854775807, %rax
	movq	(%r14), %rcx
	testq	%rax, %rcx
	jne	.LBB191_26
.LBB191_28:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB191_29
.LBB191_8:
	addq	$24, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB191_13:
	.cfi_def_cfa_offset 64
	movq	%rdi, %r14
	movq	%rbx, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
	movq	%r14, %rdi
	jmp	.LBB191_14
.LBB191_16:
	movq	%rdi, %r15
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	movq	%r15, %rdi
	movl	%eax, %ebp
	xorb	$1, %bpl
	movzbl	20(%rdi), %eax
	testb	%al, %al
	je	.LBB191_23
.LBB191_18:
	movq	%rbx, 8(%rsp)
	movb	%bpl, 16(%rsp)
.Ltmp2011:
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.16(%rip), %rdi
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.15(%rip), %rcx
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.18(%rip), %r8
	leaq	8(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp2012:
.LBB191_19:
	ud2
.LBB191_29:
	movq	%rbx, %rdi
	addq	$24, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB191_26:
	.cfi_def_cfa_offset 64
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB191_28
	movb	$1, 20(%r15)
	jmp	.LBB191_28
.LBB191_31:
	leaq	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.19(%rip), %rdx
	movq	%rdi, %rsi
	movl	$8, %edi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL(%rip)
.LBB191_9:
.Ltmp2007:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB191_11
	#MEMBARRIER
.Ltmp2008:
	leaq	8(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h90ccc0e553238b98E@GOTPCREL(%rip)
.Ltmp2009:
	jmp	.LBB191_11
.LBB191_32:
.Ltmp2010:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB191_22:
.Ltmp2019:
	movq	%rax, %r14
.Ltmp2020:
	movzbl	%bpl, %esi
	movq	%rbx, %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$17hd794793ac104fa48E
.Ltmp2021:
	jmp	.LBB191_11
.LBB191_30:
.Ltmp2022:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB191_20:
.Ltmp2013:
	movq	%rax, %r14
.Ltmp2014:
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr107drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$$GT$17h21d05c1772075e9aE
.Ltmp2015:
.LBB191_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB191_21:
.Ltmp2016:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end191:
	.size	_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946, .Lfunc_end191-_ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946
	.cfi_endproc
	.section	".gcc_except_table._ZN74_$LT$rayon_core..latch..CountLatch$u20$as$u20$rayon_core..latch..Latch$GT$3set17he91d72464dac02b7E.llvm.420267474059503946","a",@progbits
	.p2align	2, 0x0
GCC_except_table191:
.Lexception147:
	.byte	255
	.byte	155
	.uleb128 .Lttbase127-.Lttbaseref127
.Lttbaseref127:
	.byte	1
	.uleb128 .Lcst_end147-.Lcst_begin147
.Lcst_begin147:
	.uleb128 .Ltmp2005-.Lfunc_begin147
	.uleb128 .Ltmp2006-.Ltmp2005
	.uleb128 .Ltmp2007-.Lfunc_begin147
	.byte	0
	.uleb128 .Ltmp2006-.Lfunc_begin147
	.uleb128 .Ltmp2017-.Ltmp2006
	.byte	0
	.byte	0
	.uleb128 .Ltmp2017-.Lfunc_begin147
	.uleb128 .Ltmp2018-.Ltmp2017
	.uleb128 .Ltmp2019-.Lfunc_begin147
	.byte	0
	.uleb128 .Ltmp2018-.Lfunc_begin147
	.uleb128 .Ltmp2011-.Ltmp2018
	.byte	0
	.byte	0
	.uleb128 .Ltmp2011-.Lfunc_begin147
	.uleb128 .Ltmp2012-.Ltmp2011
	.uleb128 .Ltmp2013-.Lfunc_begin147
	.byte	0
	.uleb128 .Ltmp2012-.Lfunc_begin147
	.uleb128 .Ltmp2008-.Ltmp2012
	.byte	0
	.byte	0
	.uleb128 .Ltmp2008-.Lfunc_begin147
	.uleb128 .Ltmp2009-.Ltmp2008
	.uleb128 .Ltmp2010-.Lfunc_begin147
	.byte	1
	.uleb128 .Ltmp2020-.Lfunc_begin147
	.uleb128 .Ltmp2021-.Ltmp2020
	.uleb128 .Ltmp2022-.Lfunc_begin147
	.byte	1
	.uleb128 .Ltmp2014-.Lfunc_begin147
	.uleb128 .Ltmp2015-.Ltmp2014
	.uleb128 .Ltmp2016-.Lfunc_begin147
	.byte	1
	.uleb128 .Ltmp2015-.Lfunc_begin147
	.uleb128 .Lfunc_end191-.Ltmp2015
	.byte	0
	.byte	0
.Lcst_end147:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase127:
	.byte	0
	.p2align	2, 0x0

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.0.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.0.llvm.420267474059503946,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.0.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.0.llvm.420267474059503946:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/rayon-core-1.13.0/src/scope/mod.rs"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.0.llvm.420267474059503946, 94

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946,@object
	.section	.data.rel.ro.anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946,"aw",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946
	.p2align	3, 0x0
anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946:
	.quad	anon.2b86c3022a83ff9a8b67362dd026bcd7.0.llvm.420267474059503946
	.asciz	"]\000\000\000\000\000\000\000\242\002\000\000\020\000\000"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.1.llvm.420267474059503946, 24

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.2.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.2.llvm.420267474059503946,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.2.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.2.llvm.420267474059503946:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-tensor-0.22.1/src/tensor/module.rs"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.2.llvm.420267474059503946, 99

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.3.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.3.llvm.420267474059503946,@object
	.section	.rodata.anon.2b86c3022a83ff9a8b67362dd026bcd7.3.llvm.420267474059503946,"a",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.3.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.3.llvm.420267474059503946:
	.ascii	"conv2d"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.3.llvm.420267474059503946, 6

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.4.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.4.llvm.420267474059503946,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.4.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.4.llvm.420267474059503946:
	.asciz	"\300"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.4.llvm.420267474059503946, 2

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.5.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.5.llvm.420267474059503946,@object
	.section	.data.rel.ro.anon.2b86c3022a83ff9a8b67362dd026bcd7.5.llvm.420267474059503946,"aw",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.5.llvm.420267474059503946
	.p2align	3, 0x0
anon.2b86c3022a83ff9a8b67362dd026bcd7.5.llvm.420267474059503946:
	.quad	anon.2b86c3022a83ff9a8b67362dd026bcd7.2.llvm.420267474059503946
	.asciz	"b\000\000\000\000\000\000\000\271\000\000\000\005\000\000"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.5.llvm.420267474059503946, 24

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.6.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.6.llvm.420267474059503946,@object
	.section	.rodata.anon.2b86c3022a83ff9a8b67362dd026bcd7.6.llvm.420267474059503946,"a",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.6.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.6.llvm.420267474059503946:
	.ascii	"Should be float, got int"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.6.llvm.420267474059503946, 24

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-dispatch-0.22.1/src/tensor.rs"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946, 94

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.8.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.8.llvm.420267474059503946,@object
	.section	.data.rel.ro.anon.2b86c3022a83ff9a8b67362dd026bcd7.8.llvm.420267474059503946,"aw",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.8.llvm.420267474059503946
	.p2align	3, 0x0
anon.2b86c3022a83ff9a8b67362dd026bcd7.8.llvm.420267474059503946:
	.quad	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946
	.asciz	"]\000\000\000\000\000\000\000)\000\000\000&\000\000"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.8.llvm.420267474059503946, 24

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.9.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.9.llvm.420267474059503946,@object
	.section	.rodata.anon.2b86c3022a83ff9a8b67362dd026bcd7.9.llvm.420267474059503946,"a",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.9.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.9.llvm.420267474059503946:
	.ascii	"Should be float, got bool"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.9.llvm.420267474059503946, 25

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.10.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.10.llvm.420267474059503946,@object
	.section	.data.rel.ro.anon.2b86c3022a83ff9a8b67362dd026bcd7.10.llvm.420267474059503946,"aw",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.10.llvm.420267474059503946
	.p2align	3, 0x0
anon.2b86c3022a83ff9a8b67362dd026bcd7.10.llvm.420267474059503946:
	.quad	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946
	.asciz	"]\000\000\000\000\000\000\000*\000\000\000'\000\000"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.10.llvm.420267474059503946, 24

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.11.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.11.llvm.420267474059503946,@object
	.section	.rodata.anon.2b86c3022a83ff9a8b67362dd026bcd7.11.llvm.420267474059503946,"a",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.11.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.11.llvm.420267474059503946:
	.ascii	"Should be float, got quantized"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.11.llvm.420267474059503946, 30

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.12.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.12.llvm.420267474059503946,@object
	.section	.data.rel.ro.anon.2b86c3022a83ff9a8b67362dd026bcd7.12.llvm.420267474059503946,"aw",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.12.llvm.420267474059503946
	.p2align	3, 0x0
anon.2b86c3022a83ff9a8b67362dd026bcd7.12.llvm.420267474059503946:
	.quad	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946
	.asciz	"]\000\000\000\000\000\000\000+\000\000\000,\000\000"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.12.llvm.420267474059503946, 24

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.13.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.13.llvm.420267474059503946,@object
	.section	.rodata.anon.2b86c3022a83ff9a8b67362dd026bcd7.13.llvm.420267474059503946,"a",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.13.llvm.420267474059503946
anon.2b86c3022a83ff9a8b67362dd026bcd7.13.llvm.420267474059503946:
	.ascii	"Should be float, got autodiff"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.13.llvm.420267474059503946, 29

	.hidden	anon.2b86c3022a83ff9a8b67362dd026bcd7.14.llvm.420267474059503946
	.type	anon.2b86c3022a83ff9a8b67362dd026bcd7.14.llvm.420267474059503946,@object
	.section	.data.rel.ro.anon.2b86c3022a83ff9a8b67362dd026bcd7.14.llvm.420267474059503946,"aw",@progbits
	.globl	anon.2b86c3022a83ff9a8b67362dd026bcd7.14.llvm.420267474059503946
	.p2align	3, 0x0
anon.2b86c3022a83ff9a8b67362dd026bcd7.14.llvm.420267474059503946:
	.quad	anon.2b86c3022a83ff9a8b67362dd026bcd7.7.llvm.420267474059503946
	.asciz	"]\000\000\000\000\000\000\000-\000\000\000+\000\000"
	.size	anon.2b86c3022a83ff9a8b67362dd026bcd7.14.llvm.420267474059503946, 24

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.15,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.15:
	.quad	_ZN4core3ptr107drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$bool$GT$$GT$$GT$17h21d05c1772075e9aE
	.asciz	"\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.15, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.16,@object
	.section	.rodata..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.16,"a",@progbits
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.16:
	.ascii	"called `Result::unwrap()` on an `Err` value"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.16, 43

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.17,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.17:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/rayon-core-1.13.0/src/latch.rs"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.17, 90

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.18,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.18:
	.quad	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.17
	.asciz	"Y\000\000\000\000\000\000\000\007\001\000\000*\000\000"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.18, 24

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.19,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.19:
	.quad	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.17
	.asciz	"Y\000\000\000\000\000\000\000\226\001\000\000\f\000\000"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.19, 24

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.20,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.20:
	.quad	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$1$u5d$$GT$17hee35d8856ee3aca1E
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h95faade4342c3bccE
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.20, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21:
	.quad	_ZN4core3ptr77drop_in_place$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$17h78874262bfc5f8f0E
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN66_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he347ee9407e9d7baE
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.21, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.22, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23,@object
	.section	.rodata..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23,"a",@progbits
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23:
	.ascii	"Ops"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.23, 3

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24,@object
	.section	.rodata..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24,"a",@progbits
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24:
	.ascii	"parents"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.24, 7

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25:
	.ascii	"node"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.25, 4

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26,@object
	.section	.rodata..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26,"a",@progbits
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26:
	.ascii	"state"
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.26, 5

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.27,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.27:
	.quad	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$4$u5d$$GT$17h15c17c27df58e50eE
	.asciz	" \000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hb2b2e1df399b919aE
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.27, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.28,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.28:
	.quad	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$7$u5d$$GT$17h009da86baa826f03E
	.asciz	"8\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h281690d143c84bf5E
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.28, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.29,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.29,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.29:
	.quad	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$6$u5d$$GT$17h37a08dee6995290fE
	.asciz	"0\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h626510509c55ec53E
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.29, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.30,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.30,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.30:
	.quad	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$3$u5d$$GT$17ha4a20ab3297f4bd0E
	.asciz	"\030\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h780e01466a5ff5c0E
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.30, 32

	.type	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.31,@object
	.section	.data.rel.ro..Lanon.2b86c3022a83ff9a8b67362dd026bcd7.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.31:
	.quad	_ZN4core3ptr126drop_in_place$LT$$u5b$core..option..Option$LT$alloc..sync..Arc$LT$burn_autodiff..graph..node..Node$GT$$GT$$u3b$$u20$2$u5d$$GT$17h864672c56466d693E
	.asciz	"\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h76a0047a9ec55f81E
	.size	.Lanon.2b86c3022a83ff9a8b67362dd026bcd7.31, 32

	.hidden	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h0e5efcc0b9f4e139E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h45d00f7ec0dd34e7E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hf4fb370a879acbadE
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hd3dd40e8607107f4E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17ha65333fae5bb1539E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hca324a270bf9e304E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h669a662f90cbfefaE
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hb53cfa6304b9fc84E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h5a7883a1a62e801bE
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h183fa9f34388e1d1E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17hc9eb545c05c4f3deE
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h2ebc70fed60d7cf9E
	.hidden	_ZN129_$LT$nepenthe_ops..fused..Node$LT$O$GT$$u20$as$u20$burn_autodiff..ops..backward..Backward$LT$burn_flex..backend..Flex$C$_$GT$$GT$8backward17h4f91f30abda83271E
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
	.hidden	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE
	.hidden	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h95faade4342c3bccE
	.hidden	_ZN66_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he347ee9407e9d7baE
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE
	.hidden	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hb2b2e1df399b919aE
	.hidden	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h281690d143c84bf5E
	.hidden	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h626510509c55ec53E
	.hidden	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h780e01466a5ff5c0E
	.hidden	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h76a0047a9ec55f81E
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E
	.hidden	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$3len17hff95f2521c7ee2dfE
	.hidden	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h30b271fe273711d0E
	.hidden	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$12from_parents17he3869282b6563d14E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h07ed6a55469e0a39E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h0e73069f11206d79E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h1cc6ca259e68d464E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h1ff7b810fc7f5c0fE
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h3021d43a9cb564b4E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h336bbe492378b31aE
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h3c6eaa9214a6ebbdE
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h4266f447bfaf0e89E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h4e740dbdb6f64b21E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h51926d70d71ff871E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h5a1f2665323d14d1E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h933aba647a016692E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17h95af9b70ac22c947E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hc26b0d0c13d3164aE
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hc336ea5592b0a039E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hd3ef50a22826d0e4E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hd651be3603201c5eE
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17he45a37a69939db08E
	.hidden	_ZN13burn_autodiff6tensor23AutodiffTensor$LT$B$GT$13register_step17hfba158c7706e321dE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.hidden	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E
	.hidden	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
	.hidden	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
	.hidden	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
	.hidden	_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09aa78a1f024015aE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h298b7b3b11d595f1E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2c6c9bd89c6d307eE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h502ba67c45d6830bE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b6b2b25f26fb23aE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bfaa465e000f1a4E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8671b38e9708a790E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha1114968a70408c5E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ed1fa46bf4a5c0E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha7731ed899ede06dE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hac4b6e4ea418d87eE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee81326e6cceb6aE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc2ea1979127db752E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hceabbbb9c61aef25E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd87d0751571024daE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd978ff83a56ba35cE
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he2cd02effc115692E
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff04e73cf1d721ccE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h66284aba41eea15fE
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h66284aba41eea15fE,@function
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h66284aba41eea15fE
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h66284aba41eea15fE = _ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h91f62779942631fcE
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h91f62779942631fcE,@function
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h91f62779942631fcE
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h91f62779942631fcE = _ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hca0e4a08269d6084E
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hca0e4a08269d6084E,@function
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hca0e4a08269d6084E
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hca0e4a08269d6084E = _ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd15d9582c75abef1E
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd15d9582c75abef1E,@function
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd15d9582c75abef1E
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd15d9582c75abef1E = _ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2f22d97d4525d23bE
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h69485c726605ad23E
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h69485c726605ad23E,@function
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h69485c726605ad23E
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h69485c726605ad23E = _ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h48ba67efe04e13ffE
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h3a26c5c3f3d2b0e6E
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h3a26c5c3f3d2b0e6E,@function
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h3a26c5c3f3d2b0e6E
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h3a26c5c3f3d2b0e6E = _ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h562cc36a1d6e709cE
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h562cc36a1d6e709cE,@function
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h562cc36a1d6e709cE
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h562cc36a1d6e709cE = _ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h56ce53a789f80a03E
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h56ce53a789f80a03E,@function
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h56ce53a789f80a03E
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h56ce53a789f80a03E = _ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h755caef5f96fcbf6E
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h755caef5f96fcbf6E,@function
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h755caef5f96fcbf6E
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h755caef5f96fcbf6E = _ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h37a1e5a0da574cf1E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he5404dd90102c6c8E
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he5404dd90102c6c8E,@function
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he5404dd90102c6c8E
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17he5404dd90102c6c8E = _ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h96c0eb6fc8d8e916E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h1a045fb27c27f16aE
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h1a045fb27c27f16aE,@function
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h1a045fb27c27f16aE
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h1a045fb27c27f16aE = _ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E
	.globl	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h7e484b687e533335E
	.type	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h7e484b687e533335E,@function
	.hidden	_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h7e484b687e533335E
_ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h7e484b687e533335E = _ZN13burn_autodiff3ops4base71OpsPrep$LT$BO$C$B$C$S$C$C$C$_$C$burn_autodiff..ops..base..UnTracked$GT$6finish17h0bdca1fc473848a6E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h305f8d6e90934addE
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h305f8d6e90934addE,@function
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h305f8d6e90934addE
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h305f8d6e90934addE = _ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h8c0cbfdcd78f8ec5E
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h8c0cbfdcd78f8ec5E,@function
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h8c0cbfdcd78f8ec5E
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h8c0cbfdcd78f8ec5E = _ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h0c5d741f7f410eb8E
	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
